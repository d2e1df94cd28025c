using System.Collections.Immutable;
using DialogueFacts.Compiler.Checks;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>The compiler's stages, one step each: what did not change is not worked out again.</summary>
internal sealed class CompilerSteps
{
    public CompilerSteps(InputSteps input)
    {
        Model = input.Contents.Collect()
            .Select(static (files, _) => ModelSelection.Of(files))
            .WithTrackingName(Steps.ModelFiles)
            .Combine(input.Options.Select(static (o, _) => (o.Folder, o.TargetClass)))
            .Select(static (m, _) => m.Left.Read(m.Right.Folder, m.Right.TargetClass))
            .WithTrackingName(Steps.Model);
        Readings = input.Contents.Combine(Model)
            .Where(static f => f.Right.HasDataIn(f.Left.Name))
            .Select(static (f, _) => FactReader.Read(f.Left, f.Right.Model!))
            .WithTrackingName(Steps.Facts);
        Facts = Readings.Select(static (r, _) => r.File).WithTrackingName(Steps.FactFile);
        Indexes = Facts.Combine(Model)
            .Select(static (f, _) => FileIndex.Of(f.Left, f.Right.Rules!, f.Right.Vocabulary!))
            .WithTrackingName(Steps.FileIndex);
        Index = Indexes.Select(static (i, _) => i.Identities).Collect().Combine(Model)
            .Select(static (i, _) => i.Right.Model is { } model ? FactIndex.Of(model, i.Left.ToEquatableArray()) : null)
            .WithTrackingName(Steps.Index);
        IncrementalValueProvider<SourceTable> sources = Sources();
        Checked = Mentioning().Combine(Model).Combine(sources).Combine(Snapshots(input, sources))
            .Combine(input.Options.Select(static (o, _) => o.Evidence))
            .Select(static (f, _) => new CheckedFile(f.Left.Left.Left.Left.File, EvidenceReader.Check(
                f.Left.Left.Left.Left.File,
                f.Left.Left.Left.Right.Vocabulary!,
                f.Left.Left.Right,
                f.Left.Left.Left.Left.Names,
                f.Left.Right,
                f.Right)))
            .WithTrackingName(Steps.Evidence);
        Linked = Checked.Combine(Index).Combine(Model)
            .Select(static (f, _) => new LinkedFile(f.Left.Left, FileLookups.Of(f.Left.Left.File).Link(f.Left.Right!, f.Right.Vocabulary!)))
            .WithTrackingName(Steps.Links);
        Checks = Index.Combine(Model).Combine(Indexes.Collect()).Combine(Linked.Select(static (f, _) => f.Linking).Collect())
            .Select(static (c, _) => Check(c.Left.Left.Left, c.Left.Left.Right, c.Left.Right, c.Right))
            .WithTrackingName(Steps.Checks);
        EvidenceAcross = Checked.Select(static (f, _) => f.Evidence).Collect().Combine(Index)
            .Select(static (f, _) => f.Right is { } index ? InverseSupport.Check(f.Left).Concat(SpeakerCheck.Check(f.Left, index)).ToEquatableArray() : default)
            .WithTrackingName(Steps.EvidenceAcross);
    }

    public IncrementalValueProvider<FactModelView> Model { get; }

    public IncrementalValuesProvider<FactReading> Readings { get; }

    public IncrementalValuesProvider<FactFile> Facts { get; }

    public IncrementalValuesProvider<FileIndex> Indexes { get; }

    /// <summary>Null if there is no model.</summary>
    public IncrementalValueProvider<FactIndex?> Index { get; }

    public IncrementalValuesProvider<CheckedFile> Checked { get; }

    public IncrementalValuesProvider<LinkedFile> Linked { get; }

    public IncrementalValueProvider<EquatableArray<Finding>> Checks { get; }

    public IncrementalValueProvider<EquatableArray<Finding>> EvidenceAcross { get; }

    private IncrementalValueProvider<SourceTable> Sources() =>
        Indexes.Select(static (i, _) => (i.Identities.Name, i.Sources)).Collect()
            .Select(static (files, _) => SourceTable.Of(files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Sources)))
            .WithTrackingName(Steps.Sources);

    private static IncrementalValueProvider<SnapshotTable> Snapshots(InputSteps input, IncrementalValueProvider<SourceTable> sources)
    {
        IncrementalValueProvider<EquatableArray<string>> named = sources.Select(static (s, _) => s.All.Select(x => x.File).OfType<string>().ToEquatableArray());
        return input.Snapshots.Combine(named)
            .Select(static (f, c) => SnapshotText.Read(f.Left, f.Right.Contains(f.Left.Name, StringComparer.Ordinal), c))
            .WithTrackingName(Steps.Snapshot)
            .Collect()
            .Select(static (files, _) => SnapshotTable.Of(files.ToEquatableArray()))
            .WithTrackingName(Steps.Snapshots);
    }

    /// <summary>Files with what the facts they mention are called.</summary>
    private IncrementalValuesProvider<(FactFile File, NameTable Names)> Mentioning()
    {
        IncrementalValueProvider<NameTable> names = Indexes.Select(static (i, _) => (i.Identities.Name, i.Names)).Collect()
            .Select(static (files, _) => NameTable.Of(files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Names)))
            .WithTrackingName(Steps.FactNames);
        return Facts.Combine(names)
            .Select(static (f, _) => (f.Left, FileLookups.Of(f.Left).Names(f.Right)))
            .WithTrackingName(Steps.MentionedNames);
    }

    private static EquatableArray<Finding> Check(
        FactIndex? index, FactModelView model, ImmutableArray<FileIndex> indexes, ImmutableArray<FileLinking> linkings) =>
        index is null ? default : FactChecks.Check(index, model.Rules!, indexes.ToEquatableArray(), linkings.ToEquatableArray());
}
