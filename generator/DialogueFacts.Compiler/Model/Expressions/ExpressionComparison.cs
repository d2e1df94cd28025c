namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>How values compare: numbers by value, texts by code point, lists element by element.</summary>
public static class ExpressionComparison
{
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => a.Count == b.Count && a.Zip(b, AreEqual).All(equal => equal),
        (decimal a, double b) => (double)a == b,
        (double a, decimal b) => a == (double)b,
        (IExpressionScope { Text: { } a }, _) => right is IExpressionScope { Text: { } b } ? a == b : Equals(a, right),
        (_, IExpressionScope { Text: { } b }) => Equals(left, b),
        _ => Equals(left, right),
    };

    internal static object IsIn(object? element, object? collection) => (element, collection) switch
    {
        (_, IReadOnlyList<object?> list) => list.Any(e => AreEqual(e, element)),
        (string part, string text) => text.IndexOf(part, StringComparison.Ordinal) >= 0,
        (_, null) or (null, string) => ExpressionFailure.Unset,
        _ => new ExpressionFailure($"'{ExpressionText.Of(collection)}' is no list"),
    };

    internal static object Order(Operator op, object left, object right)
    {
        if (Compare(left, right) is not { } order)
        {
            return new ExpressionFailure($"'{ExpressionText.Of(left)}' and '{ExpressionText.Of(right)}' cannot be compared");
        }

        return op switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Null if the two are of different kinds.</summary>
    internal static int? Compare(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => a.CompareTo(b),
        (decimal a, double b) => ((double)a).CompareTo(b),
        (double a, decimal b) => a.CompareTo((double)b),
        (double a, double b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        _ => null,
    };
}
