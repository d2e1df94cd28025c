using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>A piece of evidence where it sits.</summary>
/// <param name="Owner">The object it bears out.</param>
/// <param name="Ordinal">Of the fact that the owner is or is a part of.</param>
internal sealed record EvidenceItem(FactFile File, FactObject Owner, int Ordinal, FactObject Evidence, EvidenceSlots Slots)
{
    /// <summary>What a message about it begins with.</summary>
    public string Subject => Phrasing.Subject(File, Ordinal);

    public FactValue? Source => Evidence[Slots.Source];

    public string? Excerpt => Text(Slots.Excerpt);

    /// <summary>A value's text; null if there is none.</summary>
    public string? Text(InducedSlot? slot) => slot is null ? null : Evidence[slot] switch
    {
        ScalarValue scalar => scalar.Text,
        EnumValue value => value.Value.Name,
        _ => null,
    };

    /// <summary>Whether a slot has a value, or one that is missing because it was reported.</summary>
    public bool IsGiven(InducedSlot slot) => Evidence[slot] is not null || File.IsFlawed(Evidence, slot);

    /// <summary>Where the value of a slot stands; the evidence itself if it has none.</summary>
    public Anchor At(InducedSlot? slot) =>
        Anchor.Value(File.Name, slot is not null && Evidence[slot] is { } value ? value.Node : Evidence.Node);

    /// <summary>The members of a slot, whether it is multivalued or not.</summary>
    public IEnumerable<FactValue> Members(InducedSlot? slot) => slot is null ? [] : Evidence[slot] switch
    {
        ListValue list => list.Items,
        { } value => [value],
        null => [],
    };
}
