using DialogueFacts.Compiler.Model.Scalars;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>The functions that make numbers of values. Numbers stay exact as long as a <see cref="decimal"/> holds them.</summary>
internal static class ExpressionNumbers
{
    public static object Of(object? value) => value switch
    {
        null => ExpressionFailure.Unset,
        decimal or double => value,
        bool truth => truth ? 1m : 0m,
        string text when NumberText.Exact(text.Trim()) is { } exact => exact,
        string text when NumberText.Rounded(text.Trim()) is { } rounded => rounded,
        _ => new ExpressionFailure($"'{ExpressionText.Of(value)}' is no number"),
    };

    public static object Truncate(object? value) => Of(value) switch
    {
        decimal exact => decimal.Truncate(exact),
        double rounded => Math.Truncate(rounded),
        var failure => failure,
    };

    public static object Absolute(object? value) => Of(value) switch
    {
        decimal exact => Math.Abs(exact),
        double rounded => Math.Abs(rounded),
        var failure => failure,
    };

    public static object Round(object? value, object? decimals)
    {
        int places = decimals is decimal count and >= 0 and <= 15 ? (int)count : 0;
        return Of(value) switch
        {
            decimal exact => Math.Round(exact, places, MidpointRounding.ToEven),
            double rounded => Math.Round(rounded, places, MidpointRounding.ToEven),
            var failure => failure,
        };
    }
}
