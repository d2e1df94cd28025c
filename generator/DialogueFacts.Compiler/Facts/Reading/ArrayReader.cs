using DialogueFacts.Compiler.Facts.Plans;
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
        if (ProblemWith(shape, array) is { } problem)
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

    private static string? ProblemWith(List<int> shape, ArrayExpression array)
    {
        int? most = array.ExactDimensions ?? array.MaximumDimensions;
        int? least = array.ExactDimensions ?? array.MinimumDimensions;
        if (array.Dimensions.Count > 0 && most is null && least is null)
        {
            most = least = array.Dimensions.Count;
        }

        // how deep it would go, an empty list does not tell
        bool isOpen = shape.Count > 0 && shape[shape.Count - 1] == 0;
        int fewest = Math.Max(1, least ?? 1);
        if ((shape.Count < fewest && !isOpen) || (most > 0 && shape.Count > most))
        {
            string asked = fewest == most ? $"{fewest}" : shape.Count < fewest ? $"at least {fewest}" : $"at most {most}";
            return $"has {Dimensions(shape.Count)}, but must have {asked}: lists in lists";
        }

        for (int i = 0; i < Math.Min(shape.Count, array.Dimensions.Count); i++)
        {
            if (ProblemWith(shape[i], array.Dimensions[i]) is { } asked)
            {
                string name = array.Dimensions[i].Alias is { } alias ? $"'{alias}'" : $"{i + 1}";
                return $"has {shape[i]} in dimension {name}, but must have {asked}";
            }
        }

        return null;
    }

    private static string? ProblemWith(int extent, ArrayDimension dimension)
    {
        int least = dimension.Exact ?? dimension.Minimum ?? 0;
        int most = dimension.Exact ?? dimension.Maximum ?? int.MaxValue;
        return dimension.Exact is { } exact && extent != exact ? $"exactly {exact}"
            : extent < least ? $"at least {least}"
            : extent > most ? $"at most {most}"
            : null;
    }

    private static string Dimensions(int count) => count == 1 ? "1 dimension" : $"{count} dimensions";
}
