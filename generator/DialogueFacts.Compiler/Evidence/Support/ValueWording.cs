using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>How messages show a value.</summary>
internal static class ValueWording
{
    private const int Longest = 80;
    private const int MostTexts = 3;

    public static string Of(FactValue value) => value switch
    {
        ScalarValue scalar => Shorten(scalar.Text),
        EnumValue { Value.Name: var name } => name,
        ReferenceValue { Id: var id } => id,
        ObjectValue { Object: { Id: { } id } } => id,
        _ => "this value",
    };

    /// <summary>The value, and the texts by which it was looked for, if these are others.</summary>
    public static string Of(FactValue value, ValueRecogniser recogniser)
    {
        string own = Of(value);
        string[] sought = [.. recogniser.Sought(value).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostTexts)];
        return sought.Length == 0 || (sought.Length == 1 && sought[0] == own) ? own : $"{own} ({string.Join(", ", sought.Select(text => $"\"{Shorten(text)}\""))})";
    }

    private static string Shorten(string text) => text.Length <= Longest ? text : text.Substring(0, Longest).TrimEnd() + " …";
}
