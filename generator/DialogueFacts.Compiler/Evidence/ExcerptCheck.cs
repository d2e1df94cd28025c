using DialogueFacts.Compiler.Evidence.Excerpts;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Looks up excerpts in the snapshots of their sources.</summary>
internal sealed class ExcerptCheck(EvidenceVocabulary vocabulary, SourceTable sources, SnapshotTable snapshots, EvidenceOptions options)
{
    public ExcerptOutcome Check(EvidenceItem item, List<Finding> findings)
    {
        var match = new EvidenceMatch(item.Evidence.Node, MatchTier.Unchecked);
        if (item.Excerpt is not { } excerpt || item.Source is not { } reference)
        {
            return new ExcerptOutcome(match, null, IsWrong: true);
        }

        (string key, string shown, bool isText) = Name(item.File, reference);
        SourceEntry? source = sources.Find(key);
        if (excerpt.Trim().Length == 0)
        {
            findings.Add(Finding.Of(EvidenceRules.ExcerptEmpty, item.At(item.Slots.Excerpt), item.Subject, shown));
            return new ExcerptOutcome(match, source, IsWrong: true);
        }

        // A reference that does not resolve is a finding of its own.
        if (source?.File is null && (source is not null || isText))
        {
            ReportUnchecked(item, shown, findings);
        }

        if (source?.File is not { } file || snapshots.Text(file) is not { } snapshot)
        {
            return new ExcerptOutcome(match, source, IsWrong: false);
        }

        ExcerptResult result = ExcerptMatcher.Match(snapshot, excerpt, item.Text(item.Slots.Prefix), item.Text(item.Slots.Suffix), options.Limits);
        EvidenceMatch? found = new ExcerptReport(item, shown, file, snapshot, options)
        {
            Elsewhere = result.Failure is null ? null : Elsewhere(file, excerpt),
        }.Report(result, findings);
        return new ExcerptOutcome(found ?? match, source, IsWrong: found is null)
        {
            Quoted = found is null ? [] : result.Match!.Quoted,
        };
    }

    /// <summary>The text of a source; null if there is none.</summary>
    public Snapshot? TextOf(SourceEntry source) => source.File is { } file ? snapshots.Text(file) : null;

    /// <summary>The first source whose text has the excerpt word for word; null if none other has.</summary>
    private string? Elsewhere(string file, string excerpt) => sources.All
        .FirstOrDefault(s => s.File is { } other && other != file && snapshots.Text(other) is { } text && ExcerptMatcher.IsIn(text, excerpt))?.Id;

    private static (string Key, string Shown, bool IsText) Name(FactFile file, FactValue source) => source switch
    {
        ReferenceValue reference => (IdentifierKey.Of(file.Model, reference.Class, reference.Id), reference.Id, false),
        ObjectValue { Object: { Id: { } id } inlined } => (IdentifierKey.Of(file.Model, inlined.Class, id), id, false),
        ScalarValue scalar => (scalar.Text, scalar.Text, true),
        _ => ("", "", false),
    };

    private void ReportUnchecked(EvidenceItem item, string source, List<Finding> findings)
    {
        Vocabulary.SourceSlots? slots = vocabulary.AnySource;
        findings.Add(Finding.Of(
            EvidenceRules.Unchecked, item.At(item.Slots.Source), item.Subject, source, slots?.File?.Key ?? "file", slots?.Sha256?.Key ?? "sha256"));
    }
}
