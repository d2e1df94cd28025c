namespace DialogueFacts.Compiler.Findings;

/// <summary>What a message is filled with: a text, or a second place, which is printed as <c>file(line,column)</c>.</summary>
public readonly record struct Argument(string Text, Anchor? Place)
{
    public static implicit operator Argument(string text) => new(text, null);

    public static implicit operator Argument(Anchor place) => new("", place);

    public static implicit operator Argument(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), null);
}
