using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>How messages show a value.</summary>
internal static class ValueWording
{
    private const int Longest = 80;

    public static string Of(FactValue value) => value switch
    {
        ScalarValue scalar => Shorten(scalar.Text),
        EnumValue { Value.Name: var name } => name,
        ReferenceValue { Id: var id } => id,
        ObjectValue { Object: { Id: { } id } } => id,
        _ => "this value",
    };

    private static string Shorten(string text) => text.Length <= Longest ? text : text.Substring(0, Longest).TrimEnd() + " …";
}
