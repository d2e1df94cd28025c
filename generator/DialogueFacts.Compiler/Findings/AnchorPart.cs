namespace DialogueFacts.Compiler.Findings;

/// <summary>Which part of a node an <see cref="Anchor"/> means.</summary>
public enum AnchorPart
{
    Value,
    Key,
    Span,

    /// <summary>A part of a scalar's text.</summary>
    Within,

    /// <summary>The identifier of a fact, which is known by its ordinal alone until <see cref="Links.FactPlaces"/> finds its node.</summary>
    Fact,
}
