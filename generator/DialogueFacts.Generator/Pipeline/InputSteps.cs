using DialogueFacts.Compiler.Findings;
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

        IncrementalValuesProvider<ProjectFile> all = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (f, _) => ProjectFile.Of(f.Left, f.Right))
            .Where(static f => f.Kind != FileKind.Other);
        IncrementalValueProvider<EquatableArray<(ProjectFile File, string First)>> shared = all.Collect().Select(static (f, _) => SharedNames.Find(f));
        IncrementalValuesProvider<ProjectFile> files = all.Combine(shared)
            .Where(static f => !f.Right.Any(s => s.File.Equals(f.Left)))
            .Select(static (f, _) => f.Left);
        Findings = shared.Select(static (s, _) => SharedNames.Report(s));
        Snapshots = files.Where(static f => f.Kind == FileKind.Snapshot);
        Yaml = files.Where(static f => f.Kind == FileKind.Yaml)
            .Select(static (f, c) => YamlReader.Read(f.Read(c)))
            .WithTrackingName(Steps.Yaml);
        Contents = Yaml.Select(static (f, _) => f.Content).WithTrackingName(Steps.Content);
    }

    public IncrementalValueProvider<GeneratorOptions> Options { get; }

    /// <summary>Whether the project's C# has the literals that facts are emitted as.</summary>
    public IncrementalValueProvider<bool> IsLanguageRecent { get; }

    /// <summary>What is wrong with the files as such.</summary>
    public IncrementalValueProvider<EquatableArray<Finding>> Findings { get; }

    public IncrementalValuesProvider<YamlFile> Yaml { get; }

    public IncrementalValuesProvider<YamlContent> Contents { get; }

    /// <summary>Not read yet.</summary>
    public IncrementalValuesProvider<ProjectFile> Snapshots { get; }
}
