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

    public void Check(FactObject owner, int ordinal, SourcedSlots sourced)
    {
        SourcedValue[] asked = [.. SourcedValues.Of(owner, sourced, vocabulary).Where(v => !v.IsFromElsewhere && !IsLost(v.Value))];
        SourcedValue[] unsupported = [.. asked.Where(v => !borneOut.Has(v.Value))];
        if (unsupported.Length == 0)
        {
            return;
        }

        string subject = Phrasing.Subject(file, ordinal);
        string fromElsewhere = sourced.FromElsewhere?.Key ?? "from_elsewhere";

        // One cause, one finding: without any evidence every value is missing it.
        if (unsupported.Length == asked.Length && unsupported.Length > 1 && sourced.Evidence.All(slot => owner[slot] is null))
        {
            InducedSlot? id = owner.Class.Identifier;
            int node = (id is null ? null : owner[id])?.Node ?? owner.Node;
            string paths = string.Join(", ", unsupported.Select(u => u.Path).Distinct(StringComparer.Ordinal));
            findings.Add(Finding.Of(SupportRules.NoEvidence, Anchor.Value(file.Name, node), subject, paths, fromElsewhere));
            return;
        }

        EvidenceSlots? slots = sourced.Evidence[0].Range is SlotRange.OfClass { Class: var @class } ? vocabulary.Evidence(@class) : null;
        findings.AddRange(unsupported.Select(v => Finding.Of(
            SupportRules.Unsupported,
            Anchor.Value(file.Name, v.Value.Node),
            subject,
            v.Path,
            ValueWording.Of(v.Value, _recogniser),
            borneOut.Instead(v.Value) is { Length: > 0 } instead ? $"; found {instead}" : "",
            slots?.StatedAs?.Key ?? "stated_as",
            slots?.Inferred?.Key ?? "inferred",
            fromElsewhere)));
    }

    /// <summary>One cause, one finding: of a reference that does not lead to what it should, nobody knows what would bear it out.</summary>
    private bool IsLost(FactValue value) => value is ReferenceValue reference && names.Of(file.Model, reference) is null && vocabulary.Expects(reference);
}
