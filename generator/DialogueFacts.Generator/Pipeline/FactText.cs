using DialogueFacts.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>Additional files as the compiler takes them, told apart by the metadata that the package's props set.</summary>
internal static class FactText
{
    private const int Utf8 = 65001;

    public static bool Is(string kind, AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Metadata(file, options, "DialogueFactsKind") == kind;

    public static InputFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        new(file.Path, NameOf(file, options), TextOf(file.GetText(cancellation)));

    /// <summary>The compiler decodes what is no UTF-8 as some other encoding without a word; the encoding tells.</summary>
    private static string? TextOf(SourceText? text) =>
        text is null || (text.Encoding is { } encoding && encoding.CodePage != Utf8) ? null : text.ToString();

    public static string NameOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        (Metadata(file, options, "DialogueFactsName") ?? Path.GetFileName(file.Path)).Replace('\\', '/');

    private static string? Metadata(AdditionalText file, AnalyzerConfigOptionsProvider options, string name) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Length > 0 ? value : null;
}
