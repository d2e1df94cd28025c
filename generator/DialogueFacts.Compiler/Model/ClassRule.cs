using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Model;

/// <summary>LinkML's <c>class_rule</c>; a deactivated one is none. No preconditions: they hold always.</summary>
public sealed record ClassRule(
    ClassExpression? Preconditions, ClassExpression? Postconditions, ClassExpression? ElseConditions, bool IsBidirectional, bool IsOpenWorld,
    Anchor Definition)
{
    public string? Title { get; init; }

    public string? Description { get; init; }
}
