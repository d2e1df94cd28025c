using System.Globalization;

namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>Numbers out of their text.</summary>
internal static class NumberText
{
    public static decimal? Exact(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    public static double? Rounded(string text) => text switch
    {
        ".inf" => double.PositiveInfinity,
        "-.inf" => double.NegativeInfinity,
        ".nan" => double.NaN,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null,
    };

    /// <summary>Whether two texts are the same number; null if one of them is none.</summary>
    public static bool? AreEqual(string left, string right) => Exact(left) is { } a && Exact(right) is { } b
        ? a == b
        : Rounded(left) is { } x && Rounded(right) is { } y ? x.Equals(y) : null;
}
