namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>What a fold has to know of a UTF-16 unit.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Stands for itself, in every fold.</summary>
    Plain,

    /// <summary>Unicode's White_Space.</summary>
    WhiteSpace,

    /// <summary>Nothing to see: soft hyphen, zero-width characters, direction marks, variation selectors.</summary>
    Invisible,
    SingleQuote,
    DoubleQuote,

    /// <summary>The ASCII hyphen, which other dashes fold to.</summary>
    Hyphen,

    /// <summary>A dash of up to an en's width, or the minus sign: may be written for a sign.</summary>
    Dash,

    /// <summary>An em dash or longer: never a sign.</summary>
    LongDash,
    Ellipsis,
    Ligature,

    /// <summary>Normal form C may write it otherwise, alone or with what stands before it.</summary>
    Composing,
    Surrogate,
}
