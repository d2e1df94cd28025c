using System.ComponentModel;
using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts;

/// <summary>A slot, and the words that a source has for its value.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PartJsonConverter<Wording>))]
#endif
public record Wording : ICompiledObject
{
    private readonly FactSlots _slots;

    /// <summary>Made for generated code; not meant to be called by hand.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Wording(in FactSlots slots) => _slots = slots;

    /// <summary>Another object that says the same.</summary>
    protected Wording(Wording original) => _slots = (original ?? throw new ArgumentNullException(nameof(original)))._slots;

    /// <summary>The slot, as the model names it; dots reach into inlined parts (<c>funding.amount</c>).</summary>
    public string Slot => field ??= _slots.String(0)!;

    /// <summary>The words, as printed in the excerpt.</summary>
    public string Text => field ??= _slots.String(1)!;

    FactSlots ICompiledObject.Slots => _slots;

    /// <summary>Whether both say the same.</summary>
    public virtual bool Equals(Wording? other) =>
        other is not null && EqualityContract == other.EqualityContract && _slots.IsSameContent(in other._slots);

    /// <inheritdoc/>
    public override int GetHashCode() => _slots.ContentHash();

    /// <inheritdoc/>
    public override string ToString() => _slots.Describe();

    /// <summary>Appends what it says, slot by slot.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => _slots.Print(builder);
}
