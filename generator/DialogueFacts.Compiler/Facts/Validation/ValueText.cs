using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>Values as text: for comparing, and for messages.</summary>
internal static class ValueText
{
    private const int Longest = 60;

    /// <summary>A scalar's text, an enum value's name, a reference's or an identified object's identifier; null for everything else.</summary>
    public static string? Of(FactValue value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        EnumValue { Value.Name: var name } => name,
        ReferenceValue reference => reference.Id,
        ObjectValue { Object.Id: var id } => id,
        AnyValue { Content: YamlScalar scalar } => scalar.Text,
        _ => null,
    };

    /// <summary>A value within a sentence.</summary>
    public static string Describe(FactValue value) => value switch
    {
        ScalarValue { Kind: TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal or TypeKind.Boolean, Text: var text } => text,
        ObjectValue { Object: var part } => part.Id is { } id ? $"{part.Class.Name} '{id}'" : Article(part.Class.Name),
        ListValue { IsLone: true } lone => Describe(lone.Items[0]),
        ListValue list => $"a list of {list.Items.Count}",
        AnyValue { Content: var content } => YamlText.Describe(content),
        _ => Quote(Of(value) ?? ""),
    };

    public static string Quote(string text) =>
        "'" + (text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…").Replace('\n', ' ') + "'";

    public static string Article(string noun) => (noun.Length > 0 && "AEIOUaeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    public static string Join(IReadOnlyList<string> alternatives, string conjunction) => alternatives.Count switch
    {
        0 => "nothing",
        1 => alternatives[0],
        _ => string.Join(", ", alternatives.Take(alternatives.Count - 1)) + " " + conjunction + " " + alternatives[alternatives.Count - 1],
    };
}
