namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Which of the days, or months, of one name is meant.</summary>
internal enum Direction
{
    /// <summary>None is said: the nearest.</summary>
    Nearest,

    Last,

    Next,

    /// <summary>One that depends on what was told before, or any.</summary>
    Unclear,
}
