using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Every value of an object that carries evidence is borne out by some.</summary>
internal sealed class CoverageCheck(FactFile file, EvidenceVocabulary vocabulary, BorneOut borneOut, List<Finding> findings)
{
    /// <summary>An object and the parts that carry no evidence of their own; those that do are looked at by themselves.</summary>
    public void Check(FactObject owner, int ordinal, SourcedSlots sourced) =>
        Check(owner.Slots.Where(s => !sourced.IsOwn(s.Slot)), "", ordinal, sourced, Reasons.Of(owner, sourced.FromElsewhere));

    private void Check(IEnumerable<SlotValue> slots, string prefix, int ordinal, SourcedSlots sourced, Reasons fromElsewhere)
    {
        foreach (SlotValue slot in slots)
        {
            string path = prefix + slot.Slot.Key;
            if (!Exemptions.IsExempt(slot) && !fromElsewhere.Cover(path))
            {
                Check(slot.Value, path, ordinal, sourced, fromElsewhere);
            }
        }
    }

    private void Check(FactValue value, string path, int ordinal, SourcedSlots sourced, Reasons fromElsewhere)
    {
        switch (value)
        {
            case ListValue list:
                foreach (FactValue item in list.Items)
                {
                    Check(item, path, ordinal, sourced, fromElsewhere);
                }

                break;
            case ObjectValue { Object: { Id: null } part }:
                if (vocabulary.Sourced(part.Class) is null)
                {
                    Check(part.Slots, path + ".", ordinal, sourced, fromElsewhere);
                }

                break;
            default:
                if (!borneOut.Has(value))
                {
                    findings.Add(Finding.Of(
                        SupportRules.Unsupported,
                        Anchor.Value(file.Name, value.Node),
                        Phrasing.Subject(file, ordinal),
                        path,
                        ValueWording.Of(value),
                        sourced.FromElsewhere?.Key ?? "from_elsewhere"));
                }

                break;
        }
    }
}
