using System.ComponentModel;
using System.Text;
using DialogueFacts.Data;
using Slots = DialogueFacts.Data.EvidenceSlots;

namespace DialogueFacts;

/// <summary>A passage of a source, and what it bears out on the object it sits on.</summary>
/// <remarks>Never changes; safe from any thread. Two are equal if they say the same.</remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PartJsonConverter<Evidence>))]
#endif
public record Evidence : ICompiledObject
{
    private readonly FactSlots _slots;

    /// <summary>Made for generated code; not meant to be called by hand.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Evidence(in FactSlots slots) => _slots = slots;

    /// <summary>Another object of the same evidence.</summary>
    protected Evidence(Evidence original) => _slots = (original ?? throw new ArgumentNullException(nameof(original)))._slots;

    /// <summary>The source that the passage is from.</summary>
    public Source Source => field ??= _slots.Fact<Source>(Slots.Source)!;

    /// <summary>The passage, word for word. <c>[...]</c> leaves something out, <c>[text]</c> is an editor's insertion.</summary>
    public string Excerpt => field ??= _slots.String(Slots.Excerpt)!;

    /// <summary>The text immediately before the excerpt in the source's snapshot, some words of it; without a snapshot as the data give it, or null.</summary>
    public string? Prefix => field ??= _slots.String(Slots.Prefix);

    /// <summary>The text immediately after the excerpt, as <see cref="Prefix"/> is that before it.</summary>
    public string? Suffix => field ??= _slots.String(Slots.Suffix);

    /// <summary>The excerpt in English, where the source is in another language; else null.</summary>
    public string? Translation => field ??= _slots.String(Slots.Translation);

    /// <summary>The slots whose values the curators say the excerpt bears out, as the model names them; dots reach into inlined parts. Empty: whatever
    /// is recognised in it. What it does bear out is in <see cref="BearsOut"/>.</summary>
    public IReadOnlyList<string> Supports => field ??= _slots.Paths(Slots.Supports) ?? [];

    /// <summary>The values that the excerpt was found to bear out, each by its path from the object that the evidence sits on; members of lists by
    /// their place: <c>participations[0].post</c>. <see cref="SourcedExtensions.EvidenceFor"/> asks the other way round.</summary>
    public IReadOnlyList<string> BearsOut => field ??= _slots.Paths(Slots.BearsOut) ?? Supports;

    /// <summary>How the source says it.</summary>
    public How How => _how.IsRead ? _how.Required : _how.Keep(_slots.Value(Slots.How, static utf8 => (How)Decode.Number(utf8))).Required;

    /// <summary>Who says it. Null: the source itself.</summary>
    public Speaker? By => field ??= Sourcing.By(in _slots);

    /// <summary>What the source states in other terms than the object's own values, by slot. Where that contradicts them it is one of
    /// <see cref="ISourced.Disputes"/>; a date that contains the other one does not.</summary>
    public IReadOnlyDictionary<string, object?> Says => field ??= Sourcing.Says(in _slots);

    /// <summary>What becomes of <see cref="Says"/>; null if nobody has said.</summary>
    public Rank? Rank => _rank.IsRead ? _rank.Optional : _rank.Keep(_slots.Value(Slots.Rank, static utf8 => (Rank)Decode.Number(utf8))).Optional;

    /// <summary>Why <see cref="Says"/> has its rank; null if nobody has said.</summary>
    public string? Reason => field ??= _slots.String(Slots.Reason);

    /// <summary>Supported slots whose value follows from the excerpt without being in it, each with the way it follows.</summary>
    public IReadOnlyList<Reason> Inferred => field ??= _slots.Parts<Reason>(Slots.Inferred);

    /// <summary>Supported slots whose value the excerpt prints in other words, each with the text as printed.</summary>
    public IReadOnlyList<Wording> StatedAs => field ??= _slots.Parts<Wording>(Slots.StatedAs);

    /// <summary>How the excerpt was found in the source's snapshot.</summary>
    public MatchTier Match => Place.Match;

    /// <summary>Where the passage begins in the source's snapshot, in UTF-16 units from 0, a byte order mark not counted; null if <see cref="Match"/> is
    /// <see cref="MatchTier.Unchecked"/>.</summary>
    public int? Start => Place.Start;

    /// <summary>Where the passage ends (exclusive), counted as <see cref="Start"/> is.</summary>
    public int? End => Place.End;

    /// <summary>The slots of <see cref="Says"/> in which the source agrees with the object after all.</summary>
    internal IReadOnlyList<string> Agreeing => field ??= _slots.Paths(Slots.Agreeing) ?? [];

    /// <summary>The default value is that of an excerpt that was not looked for.</summary>
    private ExcerptPlace Place => _place.IsRead ? _place.Required : _place.Keep(_slots.Value(Slots.Match, ExcerptPlace.Read)).Required;

    FactSlots ICompiledObject.Slots => _slots;

    /// <summary>Whether both say the same.</summary>
    public virtual bool Equals(Evidence? other) =>
        other is not null && EqualityContract == other.EqualityContract && _slots.IsSameContent(in other._slots);

    /// <inheritdoc/>
    public override int GetHashCode() => _slots.ContentHash();

    /// <summary>The passage and its source: <c>“A bridge was built.” (chronicle)</c>.</summary>
    public override string ToString() => $"“{Excerpt}” ({_slots.String(Slots.Source)})";

    /// <summary>Appends what it says, slot by slot.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => _slots.Print(builder);

    private SlotValue<How> _how;
    private SlotValue<Rank> _rank;
    private SlotValue<ExcerptPlace> _place;
}
