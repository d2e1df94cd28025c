using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>array</c> of an alternative: the value has its shape. That of the slot itself is asked for as the value is read.</summary>
internal sealed class ArrayShape(ArrayExpression array) : Constraint(FactRules.ArrayShape)
{
    public override string Demand => array.Dimensions.Count > 0 && array.ExactDimensions is null ? $"an array of {Dimensions(array.Dimensions.Count)}"
        : array.ExactDimensions is { } exact ? $"an array of {Dimensions(exact)}"
        : "an array";

    public static IEnumerable<Constraint> From(SlotExpression expression) => expression.Array is { } array ? [new ArrayShape(array)] : [];

    public override Ternary Judge(FactValue value, Judgement judgement) => ProblemWith(ShapeOf(value), array) is null ? Ternary.Holds : Ternary.Fails;

    /// <summary>It is rectangular, or was reported when it was read.</summary>
    private static List<int> ShapeOf(FactValue value)
    {
        var shape = new List<int>();
        for (FactValue? next = value; next is ListValue list; next = list.Items.Count > 0 ? list.Items[0] : null)
        {
            shape.Add(list.Items.Count);
        }

        return shape;
    }

    /// <summary>What the shape lacks, as it follows the slot's name; null if it is right.</summary>
    /// <param name="shape">The extents; the last one is 0 where a list is empty.</param>
    public static string? ProblemWith(IReadOnlyList<int> shape, ArrayExpression array)
    {
        int? most = array.ExactDimensions ?? array.MaximumDimensions;
        int? least = array.ExactDimensions ?? array.MinimumDimensions;
        if (array.Dimensions.Count > 0 && most is null && least is null)
        {
            most = least = array.Dimensions.Count;
        }

        // how deep it would go, an empty list does not tell
        bool isOpen = shape.Count > 0 && shape[shape.Count - 1] == 0;
        int fewest = least ?? 1;
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
