using System.Reflection;
using System.Runtime.Loader;
using DialogueFacts.Benchmarks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>Facts as an assembly, and programs that use it.</summary>
internal static class FactAssembly
{
    /// <summary>A library of the facts, a probe among them if one is named.</summary>
    public static byte[] Build(FactSet facts, bool hasMembers = true, string? probe = null)
    {
        IEnumerable<(string, string)> files = GeneratedFacts.Of(facts, hasMembers);
        return Compile("Sessions", OutputKind.DynamicallyLinkedLibrary, probe is null ? files : files.Append((probe, Probe(probe))), []);
    }

    /// <summary>A program of a probe alone.</summary>
    public static byte[] BuildApp(string probe, params byte[][] libraries) =>
        Compile(Path.GetFileNameWithoutExtension(probe), OutputKind.ConsoleApplication, [(probe, Probe(probe))], libraries);

    /// <summary>Loads it apart from all others, and gives the probe.</summary>
    public static Type LoadProbe(byte[] assembly) =>
        new AssemblyLoadContext(null).LoadFromStream(new MemoryStream(assembly)).GetType("Sessions.Probe", throwOnError: true)!;

    /// <exception cref="InvalidOperationException">The code does not compile.</exception>
    private static byte[] Compile(string name, OutputKind kind, IEnumerable<(string Name, string Text)> files, byte[][] libraries)
    {
        var compilation = CSharpCompilation.Create(
            name,
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, CompilerSettings.Parsing, f.Name)),
            [.. CompilerSettings.Metadata, .. libraries.Select(l => MetadataReference.CreateFromImage(l))],
            new CSharpCompilationOptions(kind, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream);
        return result.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    private static string Probe(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
