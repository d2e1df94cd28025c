using System.Globalization;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>How values are written, as Python's <c>str</c> does.</summary>
public static class ExpressionText
{
    /// <summary>Longer texts are nobody's data.</summary>
    internal const int Longest = 100_000;

    public static string Of(object? value) => value switch
    {
        null => "None",
        bool truth => truth ? "True" : "False",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => text,
        IReadOnlyList<object?> list => "[" + string.Join(", ", list.Select(Of)) + "]",
        IExpressionScope { Text: { } text } => text,
        _ => "an object",
    };
}
