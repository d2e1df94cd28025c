using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>LinkML's <c>array_expression</c>: the shape of a nested list. Null asks for nothing.</summary>
public sealed record ArrayExpression(
    int? MinimumDimensions, int? MaximumDimensions, int? ExactDimensions, EquatableArray<ArrayDimension> Dimensions);
