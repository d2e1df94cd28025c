using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>Where and how an excerpt is in its source. Compares by value.</summary>
public sealed record ExcerptMatch
{
    /// <summary>The closest tier at which the excerpt matches.</summary>
    public required MatchTier Tier { get; init; }

    /// <summary>Where the passage begins, in UTF-16 units of <see cref="Snapshot.Text"/>. Of several occurrences this is the first.</summary>
    public required int Start { get; init; }

    /// <summary>Where the passage ends, exclusive. What <c>[...]</c> leaves out lies between start and end.</summary>
    public required int End { get; init; }

    /// <summary>The passage without what <c>[...]</c> leaves out: its stretches, ascending.</summary>
    public required EquatableArray<TextSpan> Quoted { get; init; }

    /// <summary>Up to 16 units of the source right before the passage, beginning between words where possible.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 16 units of the source right after the passage, ending between words where possible.</summary>
    public required string Suffix { get; init; }

    /// <summary>How often the excerpt occurs at this tier, with the given prefix and suffix if any.</summary>
    public required int Occurrences { get; init; }

    /// <summary>Whether a word or number of the source is cut.</summary>
    public ExcerptCuts Cuts { get; init; }

    /// <summary>Whether a <c>[...]</c> leaves out the end of a paragraph.</summary>
    public bool CrossesParagraph { get; init; }
}
