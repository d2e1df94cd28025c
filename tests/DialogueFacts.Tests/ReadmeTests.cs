using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Tests;

/// <summary>The C# that the README shows compiles without a warning and runs.</summary>
public class ReadmeTests
{
    public static TheoryData<string> Programs => [.. DocumentExamples.In("README.md").Where(e => e.Language == "csharp").Select(e => e.Text)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void An_example_compiles_and_runs(string program)
    {
        using var assembly = new MemoryStream();
        var emitted = Compile(program).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
        assembly.Position = 0;
        Run(AssemblyLoadContext.Default.LoadFromStream(assembly));
    }

    private static CSharpCompilation Compile(string program) => CSharpCompilation.Create(
        "Readme" + Guid.NewGuid().ToString("N"),
        [
            CSharpSyntaxTree.ParseText(program),
            CSharpSyntaxTree.ParseText("global using System; global using System.Linq;"),
        ],
        References(),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable,
            // As the SDK has it: assemblies of one version stand in for those of another.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));

    private static void Run(Assembly program)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }
    }
}
