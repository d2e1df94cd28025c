using System.Reflection;
using System.Runtime.Loader;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Somebody whose project the generated code is compiled in, with warnings as errors.</summary>
internal sealed record Consumer(string Framework, LanguageVersion Language, NullableContextOptions Nullable, DocumentationMode Documentation)
{
    /// <summary>Every warning that any compiler knows, not only those of the oldest.</summary>
    private const int AllWarnings = 9999;

    public static Consumer OfToday { get; } = new("net8.0", LanguageVersion.Latest, NullableContextOptions.Enable, DocumentationMode.Diagnose);

    public static Consumer OfOldFrameworks { get; } = new("netstandard2.0", LanguageVersion.CSharp11, NullableContextOptions.Disable, DocumentationMode.None);

    /// <summary><c>CheckForOverflowUnderflow</c>.</summary>
    public bool ChecksOverflow { get; init; }

    private static readonly Lazy<MetadataReference[]> Today = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(IFact).Assembly.Location),
    ]);

    private static readonly Lazy<MetadataReference[]> Old = new(() =>
    [
        .. Metadata("OldPackages").Split(';')
            .SelectMany(p => Directory.GetFiles(Path.Combine(Metadata("NuGetPackageRoot"), p), "*.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(Metadata("OldRuntime")),
    ]);

    /// <summary>Fails with what the C# compiler has to say, warnings included.</summary>
    public void AssertCompiles(EquatableArray<GeneratedFile> files) => AssertClean(Compile(files, "").GetDiagnostics());

    /// <summary>What the C# compiler says of code that uses the generated one.</summary>
    public string[] Warnings(EquatableArray<GeneratedFile> files, string code) => [.. Compile(files, code).GetDiagnostics()
        .Where(d => d.Severity >= DiagnosticSeverity.Warning)
        .Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>What an expression gives, as text.</summary>
    public string Run(EquatableArray<GeneratedFile> files, string expression) => Run(files, [expression])[expression];

    /// <summary>What each of some expressions gives, as text; an exception as its type.</summary>
    public IReadOnlyDictionary<string, string> Run(EquatableArray<GeneratedFile> files, IReadOnlyCollection<string> expressions)
    {
        string code =
            $$"""
            #nullable disable
            #pragma warning disable CS1591
            using System;
            using System.Linq;
            using System.Collections.Generic;
            using DialogueFacts;
            using Authored;
            public static class Probe
            {
                public static Func<object>[] All() => new Func<object>[] { {{string.Join(", ", expressions.Select(e => $"() => {e}"))}} };
            }
            """;
        var probes = (Func<object?>[])Load(files, code).GetType("Probe")!.GetMethod("All")!.Invoke(null, null)!;
        return expressions.Zip(probes).ToDictionary(p => p.First, p => Result(p.Second), StringComparer.Ordinal);
    }

    /// <summary>The assembly, ready to run.</summary>
    public Assembly Load(EquatableArray<GeneratedFile> files, string code = "") => Load(Build(files, code));

    /// <summary>The assembly, loaded afresh.</summary>
    public static Assembly Load(byte[] assembly) => new AssemblyLoadContext(null).LoadFromStream(new MemoryStream(assembly));

    public byte[] Build(EquatableArray<GeneratedFile> files, string code)
    {
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Compile(files, code).Emit(stream);
        AssertClean(result.Diagnostics);
        return stream.ToArray();
    }

    private static string Result(Func<object?> probe)
    {
        try
        {
            return Convert.ToString(probe(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
        }
        catch (Exception e)
        {
            return e.GetType().Name;
        }
    }

    private CSharpCompilation Compile(EquatableArray<GeneratedFile> files, string code)
    {
        bool isOld = Framework == "netstandard2.0";
        CSharpParseOptions options = new(
            Language, Documentation, preprocessorSymbols: isOld ? ["NETSTANDARD2_0"] : ["NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]);
        return CSharpCompilation.Create(
            "Consumer",
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.HintName)).Append(CSharpSyntaxTree.ParseText(code, options, "Probe.cs")),
            isOld ? Old.Value : Today.Value,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, generalDiagnosticOption: ReportDiagnostic.Error, deterministic: true,
                checkOverflow: ChecksOverflow, warningLevel: AllWarnings)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
    }

    private static void AssertClean(IEnumerable<Diagnostic> diagnostics)
    {
        string[] complaints = [.. diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];
        Assert.True(complaints.Length == 0, string.Join('\n', complaints));
    }

    private static string Metadata(string key) =>
        typeof(Consumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
