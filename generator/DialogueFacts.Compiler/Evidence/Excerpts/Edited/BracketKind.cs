namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>What an editor says with brackets.</summary>
internal enum BracketKind
{
    /// <summary><c>[...]</c>: something is left out.</summary>
    Omission,

    /// <summary><c>[text]</c>: something is put in.</summary>
    Insertion,

    /// <summary><c>[T]he</c>: the source has the letter in the other case.</summary>
    CapitalChange,

    /// <summary><c>[sic]</c>: the source does say this.</summary>
    Sic,
}
