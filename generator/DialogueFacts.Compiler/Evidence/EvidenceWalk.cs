using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Finds the evidence on an object.</summary>
internal static class EvidenceWalk
{
    /// <summary>Evidence that stands in several places (by a YAML alias) is found in each.</summary>
    public static IEnumerable<EvidenceItem> Items(FactFile file, EvidenceVocabulary vocabulary, FactObject owner, int ordinal)
    {
        if (vocabulary.Sourced(owner.Class) is not { } sourced)
        {
            yield break;
        }

        foreach (InducedSlot slot in sourced.Evidence)
        {
            foreach (FactObject evidence in Objects(owner[slot]))
            {
                if (vocabulary.Evidence(evidence.Class) is { } slots)
                {
                    yield return new EvidenceItem(file, owner, ordinal, evidence, slots);
                }
            }
        }
    }

    private static IEnumerable<FactObject> Objects(FactValue? value) => value switch
    {
        ObjectValue { Object: var one } => [one],
        ListValue list => list.Items.OfType<ObjectValue>().Select(v => v.Object),
        _ => [],
    };
}
