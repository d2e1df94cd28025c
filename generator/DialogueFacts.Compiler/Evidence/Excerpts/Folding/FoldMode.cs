namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>How much two texts may differ and still fold to the same.</summary>
internal enum FoldMode
{
    /// <summary>Normal form C, nothing else.</summary>
    Normalized,

    /// <summary>Normalized, and typography: white space, quotation marks, dashes, ellipses, ligatures, invisible characters.</summary>
    Typographic,

    /// <summary>Typographic, and words as if never divided nor hyphenated. Coarser than any tier: finds where to look with <see cref="Divided"/>.</summary>
    Joined,

    /// <summary>Typographic, and <see cref="FoldedText.Division"/> where a word is divided at a line end.</summary>
    Divided,
}
