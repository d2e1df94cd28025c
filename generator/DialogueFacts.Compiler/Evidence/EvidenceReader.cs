using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Checks the evidence of one file.</summary>
public static class EvidenceReader
{
    /// <summary>Looks at this file, at what all files say of sources, and at snapshots; at nothing else of other files.</summary>
    public static EvidenceReading Check(
        FactFile file, EvidenceVocabulary vocabulary, SourceTable sources, SnapshotTable snapshots, EvidenceOptions options)
    {
        var findings = new List<Finding>(SnapshotCheck.Check(file, vocabulary, snapshots));
        var matches = new SortedDictionary<int, EvidenceMatch>();
        var excerpts = new ExcerptCheck(vocabulary, sources, snapshots, options);
        foreach ((FactObject owner, int ordinal) in FactWalk.Objects(file))
        {
            if (vocabulary.Sourced(owner.Class) is not { } sourced)
            {
                continue;
            }

            StatementCheck.Check(file, owner, ordinal, sourced, findings);
            foreach (EvidenceItem item in EvidenceWalk.Items(file, vocabulary, owner, ordinal))
            {
                StatementCheck.Check(item, findings);
                if (!matches.ContainsKey(item.Evidence.Node))
                {
                    matches.Add(item.Evidence.Node, excerpts.Check(item, findings));
                }
            }
        }

        return new EvidenceReading(file.Name, matches.Values.ToEquatableArray(), findings.ToEquatableArray());
    }
}
