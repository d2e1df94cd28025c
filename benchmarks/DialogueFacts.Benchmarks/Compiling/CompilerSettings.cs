using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>How generated code is compiled, in this process or in one of its own.</summary>
internal static class CompilerSettings
{
    /// <summary>The C# compiler of the SDK that built this program.</summary>
    public static string CSharpCompiler { get; } = typeof(CompilerSettings).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "CSharpCompiler").Value!;

    public static string[] Symbols { get; } = ["NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"];

    /// <summary>The framework's assemblies and the runtime of compiled facts.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => p.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll"),
        typeof(IFact).Assembly.Location,
    ];

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: Symbols);

    public static MetadataReference[] Metadata { get; } = [.. References.Select(r => MetadataReference.CreateFromFile(r))];
}
