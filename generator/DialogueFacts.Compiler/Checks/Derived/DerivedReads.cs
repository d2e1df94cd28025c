using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>The slots that a derived one is worked out from.</summary>
internal static class DerivedReads
{
    /// <summary>Whether what follows from others is held against the slot's value.</summary>
    public static bool IsRead(InducedSlot slot) => DerivedValues.IsDerived(slot) || ExpressionCheck.IsConcerned(slot);

    /// <summary>Their names or keys.</summary>
    public static IEnumerable<string> Of(InducedSlot slot) => slot.ClosureOf is { } closed ? [closed]
        : slot.PathRule is { } path ? Of(path)
        : ExpressionCheck.IsConcerned(slot) ? slot.Expression.EqualsExpression!.SlotsAndAttributes().SelectMany(n => new[] { n, n.Replace(' ', '_') })
        : [];

    private static IEnumerable<string> Of(PathExpression path)
    {
        IEnumerable<string> read = path.AnyOf.Concat(path.AllOf).Concat(path.NoneOf).Concat(path.ExactlyOneOf).SelectMany(Of);
        if (path.Slot is { } slot)
        {
            read = read.Append(slot);
        }

        if (path.RangeExpression is { } expression)
        {
            read = read.Concat(new CompiledClassExpression(expression).Keys);
        }

        return path.FollowedBy is { } next ? read.Concat(Of(next)) : read;
    }
}
