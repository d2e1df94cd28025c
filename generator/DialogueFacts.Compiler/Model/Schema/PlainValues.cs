using System.Globalization;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>
/// What scalars of a schema say. Schemas are written for a reader of YAML 1.1, so <c>yes</c> and <c>on</c> are true there, and what is
/// quoted counts as well.
/// </summary>
internal static class PlainValues
{
    public static bool IsNull(YamlNode node) => node is YamlScalar { IsPlain: true, Text: "" or "~" or "null" or "Null" or "NULL" };

    public static bool? FlagOf(YamlNode? node) => node is not YamlScalar scalar
        ? null
        : scalar.Text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" => true,
            "false" or "no" or "off" or "0" => false,
            _ => null,
        };

    public static int? IntegerOf(YamlNode? node) =>
        node is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;

    public static decimal? NumberOf(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
