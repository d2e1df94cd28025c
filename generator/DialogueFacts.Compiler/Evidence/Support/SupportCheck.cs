using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Every value of an object that can carry evidence is borne out by some.</summary>
internal sealed class SupportCheck(FactFile file, EvidenceVocabulary vocabulary, NameTable names, BorneOut borneOut, List<Finding> findings)
{
    private readonly ValueRecogniser _recogniser = new(file.Model, names, published: null);

    private readonly List<SupportedEnd> _ends = [];

    /// <summary>Of the objects checked, the values that evidence elsewhere may support.</summary>
    public IReadOnlyList<SupportedEnd> Ends => _ends;

    public void Check(FactObject owner, int ordinal, SourcedSlots sourced)
    {
        if (owner.Class.IsInCycle)
        {
            // what such a class is meant to have, evidence for one, is not to be told
            return;
        }

        IReadOnlyList<SourcedValue> values = SourcedValues.Of(file, names, owner, sourced, vocabulary);
        if (values.All(v => v.End is null && IsSupported(v)))
        {
            return;
        }

        SourcedValue[] asked = [.. values.Where(v => !v.IsUnclear && !IsLost(v.Value))];
        SourcedValue[] unsupported = [.. asked.Where(v => !IsSupported(v))];
        _ends.AddRange(asked.Where(v => v.End is not null && IsSupported(v)).Distinct().Select(v => new SupportedEnd(v.End!.Value, IsSupported: true, Missing: null)));
        if (unsupported.Length == 0)
        {
            return;
        }

        string subject = Phrasing.Subject(file, ordinal);
        string fromElsewhere = sourced.FromElsewhere?.Key ?? "from_elsewhere";

        // One cause, one finding: without any evidence every value is missing it, and so may be the other ends of its references.
        SourcedValue[] own = [.. unsupported.Where(v => v.End is null)];
        bool isAll = own.Length > 0 && unsupported.Length > 1 && own.Length == asked.Count(v => v.End is null && !v.IsFromElsewhere);
        if (isAll && sourced.Evidence.All(slot => owner[slot] is null))
        {
            InducedSlot? id = owner.Class.Identifier;
            int node = (id is null ? null : owner[id])?.Node ?? owner.Node;
            string paths = string.Join(", ", own.Select(u => u.Path).Distinct(StringComparer.Ordinal));
            findings.Add(Finding.Of(SupportRules.NoEvidence, Anchor.Value(file.Name, node), subject, paths, fromElsewhere));
            Settle(owner, sourced);
            return;
        }

        foreach (SourcedValue value in unsupported)
        {
            Finding missing = Missing(value, subject, sourced, fromElsewhere);
            if (value.End is { } end)
            {
                _ends.Add(new SupportedEnd(end, IsSupported: false, missing));
            }
            else
            {
                findings.Add(missing);
            }
        }
    }

    /// <summary>One cause, one finding: where it was reported what an end names, the evidence there may be for whatever names this one.</summary>
    public void SettleReported(FactObject owner)
    {
        foreach ((InducedSlot slot, string inverse) in owner.Id is null ? [] : vocabulary.EndsOf(owner.Class))
        {
            if (file.IsFlawed(owner, slot) || HasLost(owner[slot]))
            {
                var end = new InverseEnd(IdentifierKey.Of(file.Model, owner.Class, owner.Id!), slot.Name, "", inverse);
                _ends.Add(new SupportedEnd(end, IsSupported: true, Missing: null));
            }
        }
    }

    private bool HasLost(FactValue? value) => value is ListValue list ? list.Items.Any(IsLost) : value is not null && IsLost(value);

    private bool IsSupported(SourcedValue value) => value.IsFromElsewhere || borneOut.Has(value.Value);

    /// <summary>Of an object of which it is unclear what its evidence supports, nothing is missing.</summary>
    public void Settle(FactObject owner, SourcedSlots sourced) => _ends.AddRange(SourcedValues.Of(file, names, owner, sourced, vocabulary)
        .Where(v => v.End is not null).Select(v => new SupportedEnd(v.End!.Value, IsSupported: true, Missing: null)));

    private Finding Missing(SourcedValue value, string subject, SourcedSlots sourced, string fromElsewhere)
    {
        EvidenceSlots? slots = sourced.Evidence[0].Range is SlotRange.OfClass { Class: var @class } ? vocabulary.Evidence(@class) : null;
        return Finding.Of(
            SupportRules.Unsupported,
            Anchor.Value(file.Name, value.Value.Node),
            subject,
            value.Path,
            ValueWording.Of(value.Value, _recogniser),
            borneOut.Instead(value.Value) is { Length: > 0 } instead ? $"; found {instead}" : "",
            slots?.StatedAs?.Key ?? "stated_as",
            slots?.Inferred?.Key ?? "inferred",
            fromElsewhere);
    }

    /// <summary>One cause, one finding: of a reference that does not lead to what it should, nobody knows what would bear it out.</summary>
    private bool IsLost(FactValue value) => value is ReferenceValue reference && names.Of(file.Model, reference) is null && vocabulary.Expects(reference);
}
