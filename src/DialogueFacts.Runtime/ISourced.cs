namespace DialogueFacts;

/// <summary>Something whose values are borne out by sources: a fact, or a part of one.</summary>
public interface ISourced
{
    /// <summary>The passages that bear it out; empty if its evidence is on what encloses it.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Values, those of parts included, that something speaks against, that set right a slip, or that no source gives.</summary>
    IReadOnlyList<Doubt> Doubts { get; }

    /// <summary>Values, those of parts included, that a source contradicts.</summary>
    IReadOnlyList<Dispute> Disputes { get; }

    /// <summary>Rules that it is known to break.</summary>
    IReadOnlyList<RuleException> Exceptions { get; }

    /// <summary>Why it is no longer held; null while it is.</summary>
    string? Retracted { get; }

    /// <summary>The identifier of the fact to use instead of a retracted one; null if there is none.</summary>
    string? UseInstead { get; }
}
