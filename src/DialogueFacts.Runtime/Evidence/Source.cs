using System.ComponentModel;
using System.Text;
using DialogueFacts.Data;
using Slots = DialogueFacts.Data.SourceSlots;

namespace DialogueFacts;

/// <summary>A document that facts quote.</summary>
/// <remarks>Never changes; safe from any thread. Two are equal if they are of one fact set and have the same identifier.</remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SourceJsonConverter))]
#endif
public record Source : IFact, ISourced, ICompiledObject
{
    private readonly FactSlots _slots;

    /// <summary>Made for generated code; not meant to be called by hand.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(in FactSlots slots) => _slots = slots;

    /// <summary>Another object of the same source.</summary>
    protected Source(Source original) => _slots = (original ?? throw new ArgumentNullException(nameof(original)))._slots;

    /// <summary>The source's stable name.</summary>
    public string Id => field ??= _slots.Id(Slots.Id);

    /// <summary>The title, as the document prints it.</summary>
    public string Title => field ??= _slots.String(Slots.Title)!;

    /// <summary>Who published it; null if the document does not say so.</summary>
    public string? Publisher => field ??= _slots.String(Slots.Publisher);

    /// <summary>Who wrote it; empty if the document does not say so.</summary>
    public IReadOnlyList<string> Author => field ??= _slots.Values(Slots.Author, Decode.Text);

    /// <summary>When it was published. An interval holds every day on which it can have been. Null: unknown.</summary>
    public EdtfDate? Published => _published.IsRead ? _published.Optional : _published.Keep(_slots.Value(Slots.Published, Decode.Edtf)).Optional;

    /// <summary>Where it was published, or null.</summary>
    public Uri? Url => field ??= _slots.Object(Slots.Url, Decode.Uri);

    /// <summary>The language it is written in, as a BCP 47 tag, or null.</summary>
    public string? Language => field ??= _slots.String(Slots.Language);

    /// <summary>The snapshot of its text that excerpts were checked against, as a path from the folder of the project that compiled the facts. Null: there is none.</summary>
    public string? File => field ??= _slots.String(Slots.File);

    /// <summary>The SHA-256 of the snapshot's bytes as the facts give it, in hexadecimal of either case, or null.</summary>
    public string? Sha256 => field ??= _slots.String(Slots.Sha256);

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence => field ??= _slots.Parts<Evidence>(Slots.Sourced);

    /// <inheritdoc/>
    public IReadOnlyList<Doubt> Doubts => Sourcing.Doubts;

    /// <inheritdoc/>
    public IReadOnlyList<Dispute> Disputes => Sourcing.Disputes;

    /// <inheritdoc/>
    public IReadOnlyList<RuleException> Exceptions => Sourcing.Exceptions;

    /// <inheritdoc/>
    public string? Retracted => Sourcing.Retracted;

    /// <inheritdoc/>
    public string? UseInstead => Sourcing.UseInstead;

    FactSlots ICompiledObject.Slots => _slots;

    private Sourcing Sourcing => field ??= new Sourcing(
        this, in _slots, Slots.Sourced + 1, Slots.Sourced + 2, Slots.Sourced + 3, Slots.Sourced + 4, Slots.Sourced + 5, Slots.Sourced + 6);

    /// <summary>Whether both are the same source.</summary>
    public virtual bool Equals(Source? other) =>
        other is not null && EqualityContract == other.EqualityContract && _slots.IsSameFact(in other._slots);

    /// <inheritdoc/>
    public override int GetHashCode() => _slots.FactHash();

    /// <inheritdoc/>
    public override string ToString() => _slots.Describe();

    /// <summary>Appends the identifier.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => _slots.Print(builder);

    private SlotValue<EdtfDate> _published;
}
