namespace DialogueFacts;

/// <summary>One side of a <see cref="Dispute"/>.</summary>
public sealed class DisputeSide
{
    private readonly string? _text;

    internal DisputeSide(object? value, string? text, IReadOnlyList<Evidence> evidence, string? reason)
    {
        _text = text;
        Value = value;
        Evidence = evidence;
        Reason = reason;
    }

    /// <summary>The value, in the type of its property; null if there is none.</summary>
    public object? Value { get; }

    /// <summary>The passages that say so.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What the curators say of it, in a sentence; null if they say nothing.</summary>
    public string? Reason { get; }

    /// <summary>How sure it is, going by <see cref="Evidence"/>.</summary>
    public Certainty Certainty => Evidence.Certainty();

    /// <summary>The value and the sources: <c>2007 (old-treaty, new-treaty)</c>. Enums are shown by their texts, facts by their identifiers, parts by their slots.</summary>
    public override string ToString()
    {
        string value = _text ?? "nothing";
        string sources = string.Join(", ", Evidence.Select(e => e.Source.Id).Distinct(StringComparer.Ordinal));
        return sources.Length == 0 ? value : $"{value} ({sources})";
    }
}
