using System.ComponentModel;
using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts;

/// <summary>A rule, and why something may break it.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PartJsonConverter<RuleException>))]
#endif
public record RuleException : ICompiledObject
{
    private readonly FactSlots _slots;

    /// <summary>Made for generated code; not meant to be called by hand.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RuleException(in FactSlots slots) => _slots = slots;

    /// <summary>Another object that says the same.</summary>
    protected RuleException(RuleException original) => _slots = (original ?? throw new ArgumentNullException(nameof(original)))._slots;

    /// <summary>The rule's id, such as <c>DF4003</c>.</summary>
    public string Rule => field ??= _slots.String(0)!;

    /// <summary>The reason, in a sentence.</summary>
    public string Why => field ??= _slots.String(1)!;

    FactSlots ICompiledObject.Slots => _slots;

    /// <summary>Whether both say the same.</summary>
    public virtual bool Equals(RuleException? other) =>
        other is not null && EqualityContract == other.EqualityContract && _slots.IsSameContent(in other._slots);

    /// <inheritdoc/>
    public override int GetHashCode() => _slots.ContentHash();

    /// <inheritdoc/>
    public override string ToString() => _slots.Describe();

    /// <summary>Appends what it says, slot by slot.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => _slots.Print(builder);
}
