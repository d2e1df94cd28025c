using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>How much of the facts has evidence, and how much of the sources is evidence.</summary>
/// <param name="Kinds">By class, in the order of their names.</param>
/// <param name="Sources">In the order of their identifiers.</param>
public sealed record FactCoverage(EquatableArray<KindCoverage> Kinds, EquatableArray<SourceCoverage> Sources)
{
    /// <summary>What follows from a compilation. Findings are none of its business: what is wrong covers nothing.</summary>
    /// <param name="input">What was compiled.</param>
    public static FactCoverage Of(CompilerInput input, Compilation compilation)
    {
        if (compilation.Model is not { } model)
        {
            return new FactCoverage([], []);
        }

        EvidenceVocabulary vocabulary = EvidenceVocabulary.Of(model);
        SourceTable sources = SourceTable.Of(compilation.Indexes.Select(i => i.Sources));
        NameTable names = NameTable.Of(compilation.Indexes.Select(i => i.Names));
        SnapshotTable snapshots = SnapshotTable.Of(input.Snapshots);
        FileCoverage[] files =
        [
            .. compilation.Files.Select(f => EvidenceReader.Cover(f, vocabulary, sources, names, snapshots, input.Evidence)),
        ];
        return new FactCoverage(
            KindsOf(compilation.Files, files).ToEquatableArray(),
            sources.All.Where(s => ReferenceEquals(s, sources.Find(s.Key)))
                .OrderBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => Of(s, files, snapshots))
                .ToEquatableArray());
    }

    private static IEnumerable<KindCoverage> KindsOf(EquatableArray<FactFile> facts, FileCoverage[] files)
    {
        ILookup<string, FactObject> byKind = facts.SelectMany(f => f.Facts).ToLookup(f => f.Class.Name, StringComparer.Ordinal);
        HashSet<InverseEnd> settled = [.. files.SelectMany(f => f.Values).Where(v => v.IsSettled && v.End is not null).Select(v => v.End!.Value)];
        return files.SelectMany(f => f.Values.Select(v => (v.Kind, Value: v, File: f)))
            .Where(v => v.Value.IsSettled || v.Value.End is not { } end || (!settled.Contains(end.Opposite) && settled.Add(end)))
            .GroupBy(v => v.Kind, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new KindCoverage(
                g.Key,
                byKind[g.Key].Count(),
                g.Count(),
                ValueCounts.Of(g.Where(v => v.Value.Citations.Count > 0).Select(v => v.Value.Citations.Select(c => v.File.Citations[c].Tier))),
                g.Count(v => v.Value.IsFromElsewhere && v.Value.Citations.Count == 0)));
    }

    private static SourceCoverage Of(SourceEntry source, FileCoverage[] files, SnapshotTable snapshots)
    {
        Citation[] citations = [.. files.SelectMany(f => f.Citations).Where(c => c.Source == source.Key)];
        IEnumerable<MatchTier[]> tiers = files.SelectMany(f => f.Values
            .Select(v => v.Citations.Select(c => f.Citations[c]).Where(c => c.Source == source.Key).Select(c => c.Tier).ToArray())
            .Where(t => t.Length > 0));
        string? text = source.File is { } name ? snapshots.Text(name)?.Text : null;
        var cited = new CitedText(text ?? "", citations.SelectMany(c => c.Quoted));
        return new SourceCoverage(
            source.Id,
            text is null ? null : source.File,
            citations.Length,
            ValueCounts.Of(tiers),
            cited.Characters,
            cited.CitedCharacters,
            cited.Uncited().ToEquatableArray());
    }
}
