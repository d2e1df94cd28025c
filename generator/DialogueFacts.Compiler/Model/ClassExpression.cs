using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>What an instance must satisfy (LinkML's <c>class_expression</c>).</summary>
public sealed class ClassExpression
{
    /// <summary><c>is_a</c> within an expression: the instance is of this class. In a <c>range_expression</c> it may name a type or an enum
    /// as well; the slot's <see cref="InducedSlot.Range"/> is then the union of the alternatives.</summary>
    public SlotRange? IsA { get; init; }

    public EquatableArray<SlotCondition> SlotConditions { get; init; }

    public EquatableArray<ClassExpression> AnyOf { get; init; }

    public EquatableArray<ClassExpression> AllOf { get; init; }

    public EquatableArray<ClassExpression> NoneOf { get; init; }

    public EquatableArray<ClassExpression> ExactlyOneOf { get; init; }
}
