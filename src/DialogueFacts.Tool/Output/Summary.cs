using System.Globalization;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Output;

/// <summary>One line on what was checked: <c>244 facts in 9 files: no findings</c>.</summary>
internal static class Summary
{
    /// <param name="elsewhere">How many findings are in files that were read along and not asked for.</param>
    /// <param name="modelAbove">The model, if it is worth naming; else null.</param>
    public static string Of(Compilation compilation, IReadOnlyCollection<ConfiguredFinding> findings, int elsewhere, string? modelAbove)
    {
        string[] counts =
        [
            .. Enum.GetValues<Severity>().OrderDescending().Select(s => Count(findings.Count(f => f.Severity == s), s)).OfType<string>(),
        ];
        string found = counts.Length == 0 ? "no findings" : string.Join(", ", counts);
        string others = elsewhere == 0 ? "" : $" ({elsewhere.ToString(CultureInfo.InvariantCulture)} more in files beside: name the folder to see them)";
        string model = modelAbove is null ? "" : $" (model {modelAbove})";
        return $"{Count(compilation.Files.Sum(f => f.Facts.Count), "fact")} in {Count(compilation.Files.Count, "file")}{model}: {found}{others}";
    }

    private static string? Count(int count, Severity severity) => count == 0 ? null : severity switch
    {
        Severity.Error => Count(count, "error"),
        Severity.Warning => Count(count, "warning"),
        _ => Count(count, "hint"),
    };

    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
