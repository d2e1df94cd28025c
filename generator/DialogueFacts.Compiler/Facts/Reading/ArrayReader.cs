using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads arrays: lists of lists, as deep as the array has dimensions, and rectangular.</summary>
internal sealed class ArrayReader(FileReading reading, ElementReader elements)
{
    /// <summary>Null if the shape is wrong or an element is: that was reported.</summary>
    public FactValue? Read(YamlNode node, SlotPlan slot, ArrayExpression array)
    {
        List<int> shape = ShapeOf(node);
        if (ArrayShape.ProblemWith(shape, array) is { } problem)
        {
            reading.Report(FactRules.ArrayShape, node.Number, slot.Slot.Key, problem);
            return null;
        }

        return Read(node, slot, shape, 0);
    }

    private FactValue? Read(YamlNode node, SlotPlan slot, List<int> shape, int dimension)
    {
        reading.Subject.At(slot, isItem: dimension > 0);
        if (dimension == shape.Count)
        {
            return elements.Read(node, slot.Slot.Range, slot);
        }

        if (node is not YamlSequence sequence || sequence.Items.Count != shape[dimension])
        {
            string found = node is YamlSequence list ? $"{list.Items.Count} here" : "a single value here";
            reading.Report(FactRules.ArrayShape, node.Number, slot.Slot.Key, $"is not rectangular: {shape[dimension]} at first, {found}");
            return null;
        }

        FactValue?[] items = [.. sequence.Items.Select(i => Read(i, slot, shape, dimension + 1))];
        return Array.IndexOf(items, null) >= 0 ? null : new ListValue(sequence.Number, items.OfType<FactValue>().ToEquatableArray());
    }

    /// <summary>The extents, told by the first element of each list.</summary>
    private static List<int> ShapeOf(YamlNode node)
    {
        var shape = new List<int>();
        while (node is YamlSequence sequence)
        {
            shape.Add(sequence.Items.Count);
            if (sequence.Items.Count == 0)
            {
                break;
            }

            node = sequence.Items.First();
        }

        return shape;
    }
}
