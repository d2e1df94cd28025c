using System.Globalization;
using System.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>
/// Everything a value says, as one text: equal exactly if the values are identical in LinkML's sense (specification, part 2).
/// Collections are identical whatever the order of their members.
/// </summary>
internal static class ValueContent
{
    public static string Of(FactValue value)
    {
        var content = new StringBuilder();
        Append(value, content);
        return content.ToString();
    }

    private static void Append(FactValue value, StringBuilder content)
    {
        switch (value)
        {
            case ObjectValue { Object: { Id: { } id } }:
                Append('r', id, content);
                break;
            case ObjectValue { Object: var part }:
                content.Append('{').Append(part.Class.Name);
                foreach (SlotValue slot in part.Slots)
                {
                    Append('.', slot.Slot.Name, content);
                    Append(slot.Value, content);
                }

                content.Append('}');
                break;
            case ListValue list:
                content.Append('[').Append(string.Concat(list.Items.Select(Of).OrderBy(c => c, StringComparer.Ordinal))).Append(']');
                break;
            case ReferenceValue reference:
                Append('r', reference.Id, content);
                break;
            case AnyValue { Content: not YamlScalar and var node }:
                Append(node, content);
                break;
            case ScalarValue scalar:
                Append('s', scalar.Identity, content);
                break;
            default:
                Append('e', ValueText.Of(value) ?? "", content);
                break;
        }
    }

    private static void Append(YamlNode node, StringBuilder content)
    {
        switch (node)
        {
            case YamlMapping mapping:
                content.Append('{');
                foreach (YamlEntry entry in mapping.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal))
                {
                    Append('.', entry.Key.Text, content);
                    Append(entry.Value, content);
                }

                content.Append('}');
                break;
            case YamlSequence sequence:
                content.Append('[');
                foreach (YamlNode item in sequence.Items)
                {
                    Append(item, content);
                }

                content.Append(']');
                break;
            case YamlScalar scalar:
                Append(CoreSchema.KindOf(scalar) == ScalarKind.Text ? 's' : 'p', scalar.Text, content);
                break;
        }
    }

    /// <summary>With its length, so that no text can pass for two.</summary>
    private static void Append(char kind, string text, StringBuilder content) =>
        content.Append(kind).Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
}
