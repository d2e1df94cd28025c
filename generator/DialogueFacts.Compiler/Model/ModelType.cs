namespace DialogueFacts.Compiler.Model;

/// <summary>A LinkML type with all that it inherits through <c>typeof</c>.</summary>
public sealed class ModelType(ElementMetadata metadata) : ModelElement(metadata)
{
    public required TypeKind Kind { get; init; }

    public ModelType? Parent { get; init; }

    /// <summary>Bounds, pattern and combinations, its own and inherited.</summary>
    public required SlotExpression Expression { get; init; }
}
