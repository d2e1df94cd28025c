namespace DialogueFacts;

/// <summary>Why a text is not an EDTF date, where in it, and what to write instead.</summary>
public sealed class EdtfProblem
{
    internal EdtfProblem(EdtfProblemKind kind, string message, int position, int length, string? suggestion)
    {
        Kind = kind;
        Message = message;
        Position = position;
        Length = length;
        Suggestion = suggestion;
    }

    /// <summary>The kind of mistake.</summary>
    public EdtfProblemKind Kind { get; }

    /// <summary>The mistake in a sentence or two, in English, without the text itself and without the suggestion.</summary>
    public string Message { get; }

    /// <summary>Where the mistake is: the index of the first character that cannot be right, or the text's length if something is missing at its end.</summary>
    public int Position { get; }

    /// <summary>How many characters from <see cref="Position"/> on the mistake takes; 0 if something is missing.</summary>
    public int Length { get; }

    /// <summary>A text that is EDTF and probably what was meant, or null if there is no telling.</summary>
    public string? Suggestion { get; }

    /// <summary>The message, followed by the suggestion if there is one.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Suggestion is null ? Message : $"{Message} Write '{Suggestion}'.";
}
