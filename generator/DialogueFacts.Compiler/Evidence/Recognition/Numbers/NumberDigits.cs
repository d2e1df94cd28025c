using System.Globalization;

namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>Reads digits with their separators.</summary>
internal static class NumberDigits
{
    private const int GroupLength = 3;

    /// <summary>
    /// The number that digits stand for; null if their separators make no number. English groups by commas and has a decimal point,
    /// Spanish the other way round; several separators of one kind can only group, in any language.
    /// </summary>
    public static decimal? Value(string digits, bool isSpanish)
    {
        (char group, char point) = isSpanish ? ('.', ',') : (',', '.');
        string[] parts = digits.Split(point);
        if (parts.Length > 2)
        {
            return digits.IndexOf(group) < 0 ? Parse(Ungroup(parts), "") : null;
        }

        string? whole = parts[0].IndexOf(group) < 0 ? parts[0] : Ungroup(parts[0].Split(group));
        return parts.Length == 1 ? Parse(whole, "") : parts[1].IndexOf(group) < 0 ? Parse(whole, parts[1]) : null;
    }

    private static string? Ungroup(string[] groups) =>
        groups[0].Length <= GroupLength && groups.Skip(1).All(g => g.Length == GroupLength) ? string.Concat(groups) : null;

    private static decimal? Parse(string? whole, string decimals) =>
        whole is not null && decimal.TryParse(whole + "." + decimals, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
}
