namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>Why an excerpt does not match.</summary>
public enum ExcerptProblem
{
    /// <summary>There is nothing in it, or nothing but white space, <c>[...]</c> and <c>[sic]</c>.</summary>
    Empty,

    /// <summary>The source does not say this.</summary>
    NotFound,

    /// <summary>The source says it in other letter case.</summary>
    CaseDiffers,

    /// <summary>The source says it with other diacritics.</summary>
    DiacriticsDiffer,

    /// <summary>The source says it with other punctuation or symbols.</summary>
    PunctuationDiffers,

    /// <summary>Dots stand for what is left out; they have to be <c>[...]</c>.</summary>
    OmissionWithoutBrackets,

    /// <summary>A <c>[</c> has no <c>]</c>.</summary>
    BracketNeverCloses,

    /// <summary>A part beside <c>[...]</c> has fewer words than <see cref="ExcerptLimits.MinimumWords"/>.</summary>
    PartTooShort,

    /// <summary>The source says all parts, but not in this order, or only overlapping.</summary>
    PartsOutOfOrder,

    /// <summary>A <c>[...]</c> leaves out more than <see cref="ExcerptLimits.MaximumGap"/>.</summary>
    GapTooLong,

    /// <summary>Insertions make up more than <see cref="ExcerptLimits.MaximumInsertedPercent"/>.</summary>
    TooMuchInserted,

    /// <summary>An insertion stands at the beginning of a word, or within a number: <c>[un]happy</c>.</summary>
    InsertionWithinWord,

    /// <summary>The source says it, but nowhere next to the given prefix and suffix.</summary>
    ContextNotFound,
}
