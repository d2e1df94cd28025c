namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>What a word of a passage is made of.</summary>
internal enum WordKind
{
    Letters,

    /// <summary>With the points and commas between its digits.</summary>
    Digits,

    /// <summary>One character that is neither: a hyphen, a currency's sign.</summary>
    Sign,
}
