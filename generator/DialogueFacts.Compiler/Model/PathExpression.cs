using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>LinkML's <c>path_expression</c>: from an object to others, slot by slot.</summary>
public sealed class PathExpression
{
    /// <summary><c>traverse</c>: the name of the slot to follow; null if only the combinations say where to go.</summary>
    public string? Slot { get; init; }

    /// <summary><c>reversed</c>: from the value back to those that hold it.</summary>
    public bool IsReversed { get; init; }

    /// <summary>What to do from there on.</summary>
    public PathExpression? FollowedBy { get; init; }

    /// <summary>What the objects reached must satisfy.</summary>
    public ClassExpression? RangeExpression { get; init; }

    public EquatableArray<PathExpression> AnyOf { get; init; }

    public EquatableArray<PathExpression> AllOf { get; init; }

    public EquatableArray<PathExpression> NoneOf { get; init; }

    public EquatableArray<PathExpression> ExactlyOneOf { get; init; }
}
