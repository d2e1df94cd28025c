using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Lines of YAML as they should be, for messages.</summary>
internal static class Rewriting
{
    /// <summary>The line at hand with another value: <c>count: 5</c>, or <c>- 5</c> within a list.</summary>
    public static string Line(Subject subject, string value) =>
        subject.IsItem || subject.LineKey.Length == 0 ? "- " + value : $"{subject.LineKey}: {value}";

    /// <summary>A text as YAML that nobody takes for anything else.</summary>
    public static string Quote(string text) => "'" + text.Replace("'", "''") + "'";

    /// <summary>A scalar as it would stand in a line, quoted if it needs to be.</summary>
    public static string Scalar(YamlNode node) => node switch
    {
        YamlScalar { IsPlain: true } scalar => scalar.Text,
        YamlScalar scalar => Quote(scalar.Text),
        _ => "…",
    };

    /// <summary>How to write a scalar so that it is read as the type; null if there is no telling.</summary>
    public static string? As(TypeKind kind, YamlScalar scalar) => kind switch
    {
        TypeKind.Boolean => scalar.Text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "y" => "true",
            "false" or "no" or "off" or "n" => "false",
            _ => null,
        },
        TypeKind.Float or TypeKind.Double when IsInteger(scalar.Text) => scalar.Text + ".0",
        TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal =>
            ScalarKinds.IsReadAs(CoreSchema.KindOf(scalar.Text), kind) ? scalar.Text : null,
        _ => Quote(scalar.Text),
    };

    private static bool IsInteger(string text) => text.TrimStart('+', '-') is { Length: > 0 } digits && digits.All(c => c is >= '0' and <= '9');
}
