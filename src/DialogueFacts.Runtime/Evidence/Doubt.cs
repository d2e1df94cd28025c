namespace DialogueFacts;

/// <summary>A value that is not simply what a source says, and why.</summary>
public sealed class Doubt
{
    private readonly string? _text;

    internal Doubt(string slot, DoubtKind kind, object? value, string? text, IReadOnlyList<Evidence> evidence, string reason)
    {
        _text = text;
        Slot = slot;
        Kind = kind;
        Value = value;
        Evidence = evidence;
        Reason = reason;
    }

    /// <summary>The slot, named as <see cref="Dispute.Slot"/> is.</summary>
    public string Slot { get; }

    /// <summary>What kind of doubt it is.</summary>
    public DoubtKind Kind { get; }

    /// <summary>The value, in the type of its property; null if the path leads to several.</summary>
    public object? Value { get; }

    /// <summary>The passages that bear it out, or that have the slip that it sets right; empty if it is from elsewhere.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The curators' reason, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>In one line: <c>start: 2007 (doubtful): …</c>.</summary>
    public override string ToString() =>
        $"{Slot}: {(_text is null ? "" : _text + " ")}({Kind.ToText()}): {Reason}";

    internal Doubt Within(string path) => new($"{path}.{Slot}", Kind, Value, _text, Evidence, Reason);
}
