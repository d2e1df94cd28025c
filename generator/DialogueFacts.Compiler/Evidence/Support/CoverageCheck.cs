using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Every value of an object that can carry evidence is borne out by some.</summary>
internal sealed class CoverageCheck(FactFile file, EvidenceVocabulary vocabulary, BorneOut borneOut, List<Finding> findings)
{
    private readonly List<(string Path, FactValue Value)> _unsupported = [];
    private int _supported;

    /// <summary>An object and the parts that carry no evidence of their own; those that do are looked at by themselves.</summary>
    public void Check(FactObject owner, int ordinal, SourcedSlots sourced)
    {
        _unsupported.Clear();
        _supported = 0;
        Gather(owner.Slots.Where(s => !sourced.IsOwn(s.Slot)), "", Reasons.Of(owner, sourced.FromElsewhere));
        string subject = Phrasing.Subject(file, ordinal);
        string fromElsewhere = sourced.FromElsewhere?.Key ?? "from_elsewhere";

        // One cause, one finding: without any evidence every value is missing it.
        if (_supported == 0 && _unsupported.Count > 1 && sourced.Evidence.All(slot => owner[slot] is null))
        {
            InducedSlot? id = owner.Class.Identifier;
            int node = (id is null ? null : owner[id])?.Node ?? owner.Node;
            string slots = string.Join(", ", _unsupported.Select(u => u.Path).Distinct(StringComparer.Ordinal));
            findings.Add(Finding.Of(SupportRules.NoEvidence, Anchor.Value(file.Name, node), subject, slots, fromElsewhere));
            return;
        }

        foreach ((string path, FactValue value) in _unsupported)
        {
            findings.Add(Finding.Of(
                SupportRules.Unsupported, Anchor.Value(file.Name, value.Node), subject, path, ValueWording.Of(value), fromElsewhere));
        }
    }

    private void Gather(IEnumerable<SlotValue> slots, string prefix, Reasons fromElsewhere)
    {
        foreach (SlotValue slot in slots)
        {
            string path = prefix + slot.Slot.Key;
            if (!Exemptions.IsExempt(slot) && !fromElsewhere.Cover(path))
            {
                Gather(slot.Value, path, fromElsewhere);
            }
        }
    }

    private void Gather(FactValue value, string path, Reasons fromElsewhere)
    {
        if (value is ListValue list)
        {
            foreach (FactValue item in list.Items)
            {
                Gather(item, path, fromElsewhere);
            }
        }
        else if (value is ObjectValue { Object: { Id: null } part })
        {
            if (vocabulary.Sourced(part.Class) is null)
            {
                Gather(part.Slots, path + ".", fromElsewhere);
            }
        }
        else if (borneOut.Has(value))
        {
            _supported++;
        }
        else
        {
            _unsupported.Add((path, value));
        }
    }
}
