using System.Text;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>
/// A schema without its words: what it defines, not what it says of it. LinkML's own modules come with the compiler in this form, one line
/// an element.
/// </summary>
internal static class SchemaStructure
{
    private const int NamedLevel = 2;

    private static readonly HashSet<string> Words =
    [
        "aliases", "alt_descriptions", "broad mappings", "broad_mappings", "close mappings", "close_mappings", "comments", "contributors",
        "deprecated", "deprecated_element_has_exact_replacement", "deprecated_element_has_possible_replacement", "description", "emit_prefixes",
        "exact mappings", "exact_mappings", "examples", "in_subset", "narrow mappings", "narrow_mappings", "notes", "rank", "readonly",
        "related mappings", "related_mappings", "see_also", "source", "status", "structured_aliases", "title", "todos",
    ];

    /// <summary>The schema as YAML: its collections and their members in lines, what is below them in flow style.</summary>
    public static string Of(string schema)
    {
        var text = new StringBuilder();
        Append(text, YamlReader.Read(new InputFile("schema", "schema", schema)).Content.Documents[0], 0, isElement: true);
        return text.ToString();
    }

    /// <summary>Appends <c>key: value</c> by line.</summary>
    private static void Append(StringBuilder text, YamlNode node, int level, bool isElement)
    {
        foreach (YamlEntry entry in Kept(((YamlMapping)node).Entries, isElement))
        {
            text.Append(' ', level * 2).Append(Flow(entry.Key, isElement: true)).Append(':');
            if (entry.Value is YamlMapping { Entries.Count: > 0 } mapping && level + 1 < NamedLevel)
            {
                text.Append('\n');
                Append(text, mapping, level + 1, isElement: false);
            }
            else
            {
                string value = Flow(entry.Value, isElement: true);
                text.Append(value.Length > 0 ? " " : "").Append(value).Append('\n');
            }
        }
    }

    /// <param name="isElement">Whether the node says something of an element; if not, it holds elements by name.</param>
    private static string Flow(YamlNode node, bool isElement) => node switch
    {
        YamlScalar scalar => Scalar(scalar.Text, scalar.IsPlain),
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(i => Flow(i, isElement: true)))}]",
        YamlMapping mapping => $"{{{string.Join(", ", Kept(mapping.Entries, isElement).Select(Entry))}}}",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Entry(YamlEntry entry)
    {
        bool holdsElements = entry.Key.Text is "permissible_values" or "slot_usage" or "attributes" or "unique_keys" or "slot_conditions";
        string value = Flow(entry.Value, isElement: !holdsElements);
        return $"{Flow(entry.Key, isElement: true)}: {value}".TrimEnd();
    }

    private static IEnumerable<YamlEntry> Kept(IEnumerable<YamlEntry> entries, bool isElement) =>
        isElement ? entries.Where(e => !Words.Contains(e.Key.Text)) : entries;

    private static string Scalar(string text, bool isPlain) =>
        isPlain && text.IndexOfAny([',', '[', ']', '{', '}']) < 0 ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
