namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>What reading a scalar's text gives: its canonical text, or what is wrong with it.</summary>
/// <param name="Text">Integers, decimals and floats without sign <c>+</c> and leading zeros, booleans as <c>true</c> and <c>false</c>;
/// everything else as written.</param>
/// <param name="Problem">Sentences for a message, with what to write where that can be told.</param>
public readonly record struct ScalarReading(string? Text, string? Problem)
{
    internal static ScalarReading Of(string text) => new(text, null);

    internal static ScalarReading Wrong(string problem) => new(null, problem);

    /// <summary>The text as it is, unless there is a problem with it.</summary>
    internal static ScalarReading Checked(string text, string? problem) => problem is null ? Of(text) : Wrong(problem);
}
