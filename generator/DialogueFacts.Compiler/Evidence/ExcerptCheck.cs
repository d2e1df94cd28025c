using DialogueFacts.Compiler.Evidence.Excerpts;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Looks up excerpts in the snapshots of their sources.</summary>
internal sealed class ExcerptCheck(EvidenceVocabulary vocabulary, SourceTable sources, SnapshotTable snapshots, EvidenceOptions options)
{
    /// <summary>What was found out, and what is to be reported.</summary>
    public EvidenceMatch Check(EvidenceItem item, List<Finding> findings)
    {
        var match = new EvidenceMatch(item.Evidence.Node, MatchTier.Unchecked);
        if (item.Excerpt is not { } excerpt || item.Source is not { } reference)
        {
            return match;
        }

        (string key, string shown, bool isText) = Name(item.File, reference);
        SourceEntry? source = sources.Find(key);
        if (source is null && !isText)
        {
            // A reference that does not resolve is a finding of its own.
            return match;
        }

        if (excerpt.Trim().Length == 0)
        {
            findings.Add(Finding.Of(EvidenceRules.ExcerptEmpty, item.At(item.Slots.Excerpt), item.Subject, shown));
        }
        else if (source?.File is not { } file)
        {
            ReportUnchecked(item, shown, findings);
        }
        else if (snapshots.Text(file) is { } snapshot)
        {
            ExcerptResult result = ExcerptMatcher.Match(snapshot, excerpt, item.Text(item.Slots.Prefix), item.Text(item.Slots.Suffix), options.Limits);
            return new ExcerptReport(item, shown, file, snapshot, options).Report(result, findings) ?? match;
        }

        return match;
    }

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
