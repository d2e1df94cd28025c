namespace DialogueFacts;

/// <summary>A value that a source contradicts: by another value, or by denying it.</summary>
public sealed class Dispute
{
    internal Dispute(string slot, DisputeSide fact, DisputeSide source, Rank? rank)
    {
        Slot = slot;
        Fact = fact;
        Source = source;
        Rank = rank;
    }

    /// <summary>
    /// The slot, as the model names it, from the object that was asked; in a part by its path (<c>funding.amount</c>), in a member of a list by
    /// its place (<c>participations[0].post</c>).
    /// </summary>
    public string Slot { get; }

    /// <summary>The fact's own value, with what bears it out. Null as the value means that the fact decides for none.</summary>
    public DisputeSide Fact { get; }

    /// <summary>What the source says instead. Null as the value means that it denies the fact's.</summary>
    public DisputeSide Source { get; }

    /// <summary>What becomes of the source's value; null if it has none.</summary>
    public Rank? Rank { get; }

    /// <summary>Both sides in one line: <c>start: 2007 (old-treaty) or 2008 (new-treaty); normal: …</c>.</summary>
    public override string ToString()
    {
        string source = Source.Value is null ? $"denied ({string.Join(", ", Source.Evidence.Select(e => e.Source.Id))})" : Source.ToString();
        string rank = Rank is { } known ? $"; {known.ToText()}: {Source.Reason}" : "";
        return $"{Slot}: {Fact} or {source}{rank}";
    }

    internal Dispute Within(string path) => new($"{path}.{Slot}", Fact, Source, Rank);
}
