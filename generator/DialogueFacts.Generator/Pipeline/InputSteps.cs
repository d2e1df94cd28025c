using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>The first steps: what the project hands in, as the compiler takes it.</summary>
internal sealed class InputSteps
{
    public InputSteps(IncrementalGeneratorInitializationContext context)
    {
        Options = context.AnalyzerConfigOptionsProvider
            .Select(static (o, _) => GeneratorOptions.Read(o.GlobalOptions))
            .WithTrackingName(Steps.Options);
        IsLanguageRecent = context.ParseOptionsProvider
            .Select(static (o, _) => o is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 })
            .WithTrackingName(Steps.Language);

        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        Yaml = texts.Where(static t => FactText.Is("Yaml", t.Left, t.Right))
            .Select(static (t, c) => YamlReader.Read(FactText.Read(t.Left, t.Right, c)))
            .WithTrackingName(Steps.Yaml);
        Contents = Yaml.Select(static (f, _) => f.Content).WithTrackingName(Steps.Content);
        Snapshots = texts.Where(static t => FactText.Is("Snapshot", t.Left, t.Right))
            .Select(static (t, c) => SnapshotText.Read(t.Left, t.Right, c))
            .Collect()
            .Select(static (files, _) => SnapshotTable.Of(files.ToEquatableArray()))
            .WithTrackingName(Steps.Snapshots);
    }

    public IncrementalValueProvider<GeneratorOptions> Options { get; }

    /// <summary>Whether the project's C# has the literals that facts are emitted as.</summary>
    public IncrementalValueProvider<bool> IsLanguageRecent { get; }

    public IncrementalValuesProvider<YamlFile> Yaml { get; }

    public IncrementalValuesProvider<YamlContent> Contents { get; }

    public IncrementalValueProvider<SnapshotTable> Snapshots { get; }
}
