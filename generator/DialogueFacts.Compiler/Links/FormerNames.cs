using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>The identifiers that facts had before they were renamed: whoever knows one still finds the fact.</summary>
internal static class FormerNames
{
    public static EquatableArray<FormerIdentifier> Read(FactFile file, EvidenceVocabulary vocabulary)
    {
        var former = new List<FormerIdentifier>();
        for (int i = 0; i < file.Facts.Count && vocabulary.HasEvidence; i++)
        {
            foreach (ScalarValue id in In(file.Facts[i], vocabulary))
            {
                former.Add(new FormerIdentifier(id.Text, IdentifierKey.Of(file.Model, file.Facts[i].Class, id.Text), i));
            }
        }

        return former.ToEquatableArray();
    }

    /// <summary>A former identifier leads to one fact, and to no other than the one that had it.</summary>
    public static void Check(FactObject @object, FactFile file, int ordinal, FactIndex index, EvidenceVocabulary vocabulary, List<Finding> findings)
    {
        foreach (ScalarValue id in @object.Id is null ? [] : In(@object, vocabulary))
        {
            string key = IdentifierKey.Of(file.Model, @object.Class, id.Text);
            FactEntry? owner = index.Find(key) ?? index.FindFormer(key);
            if (owner is { } other && (other.Fact.Ordinal != ordinal || other.File != index.NumberOf(file.Name) || index.Find(key) is not null))
            {
                findings.Add(Finding.Of(
                    LinkRules.FormerIdentifier,
                    Anchor.Value(file.Name, id.Node),
                    Phrasing.Subject(file, ordinal),
                    id.Text,
                    Phrasing.Subject(index.ClassOf(other), other.Fact.Id),
                    index.PlaceOf(other)));
            }
        }
    }

    private static IEnumerable<ScalarValue> In(FactObject fact, EvidenceVocabulary vocabulary) =>
        vocabulary.Sourced(fact.Class)?.Formerly is { } slot && fact[slot] is ListValue list ? list.Items.OfType<ScalarValue>() : [];
}
