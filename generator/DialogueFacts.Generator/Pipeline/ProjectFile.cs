using DialogueFacts.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>An additional file with what the package's props say of it. Stays equal when the project's options change, so that no file is read for that.</summary>
internal sealed record ProjectFile(AdditionalText File, FileKind Kind, string Name)
{
    public static ProjectFile Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(
        file,
        Metadata(file, options, "DialogueFactsKind") switch
        {
            "Yaml" => FileKind.Yaml,
            "Snapshot" => FileKind.Snapshot,
            _ => FileKind.Other,
        },
        (Metadata(file, options, "DialogueFactsName") ?? Path.GetFileName(file.Path)).Replace('\\', '/'));

    public InputFile Read(CancellationToken cancellation) => new(
        File.Path, Name, File.GetText(cancellation) is { } text && FileBytes.AreUtf8(text) ? text.ToString() : null);

    private static string? Metadata(AdditionalText file, AnalyzerConfigOptionsProvider options, string name) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Length > 0 ? value : null;
}
