using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads <c>array</c>.</summary>
internal static class Arrays
{
    public static ArrayExpression Read(Definition array)
    {
        EquatableArray<ArrayDimension> dimensions = array.Items("dimensions")
            .Select(d => new ArrayDimension(
                d.Text("alias"), d.Integer("minimum_cardinality"), d.Integer("maximum_cardinality"), d.Integer("exact_cardinality")))
            .ToEquatableArray();
        return new ArrayExpression(
            array.Integer("minimum_number_dimensions") ?? (dimensions.Count > 0 ? dimensions.Count : null),
            MaximumOf(array, dimensions.Count),
            array.Integer("exact_number_dimensions"),
            dimensions);
    }

    /// <summary>Listed dimensions are all there are, unless <c>maximum_number_dimensions: false</c> leaves the end open.</summary>
    private static int? MaximumOf(Definition array, int listed)
    {
        if (array.Integer("maximum_number_dimensions") is { } maximum)
        {
            return maximum;
        }

        bool isOpen = array.Flag("maximum_number_dimensions") == false || array.Integer("exact_number_dimensions") is not null;
        return isOpen || listed == 0 ? null : listed;
    }
}
