using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>YAML nodes within a sentence.</summary>
internal static class YamlText
{
    public static string Describe(YamlNode node) => node switch
    {
        YamlMapping { Entries.Count: 0 } => "an empty mapping",
        YamlMapping mapping => $"a mapping with {ValueText.Quote(mapping.Entries.First().Key.Text)}",
        YamlSequence { Items.Count: 0 } => "an empty list",
        YamlSequence => "a list",
        YamlScalar scalar => CoreSchema.KindOf(scalar) switch
        {
            ScalarKind.Null => "nothing",
            ScalarKind.Text => ValueText.Quote(scalar.Text),
            _ => scalar.Text,
        },
        _ => "something else",
    };

    /// <summary>What a scalar is read as, within a sentence.</summary>
    public static string Describe(ScalarKind kind) => kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Integer => "a whole number",
        ScalarKind.Float => "a floating-point number",
        _ => "a text",
    };

    public static bool IsNull(YamlNode node) => node is YamlScalar scalar && CoreSchema.KindOf(scalar) == ScalarKind.Null;
}
