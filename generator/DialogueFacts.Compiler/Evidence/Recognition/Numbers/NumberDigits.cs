using System.Globalization;

namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>Reads digits with their separators.</summary>
internal static class NumberDigits
{
    private const int GroupLength = 3;

    /// <summary>
    /// The number that digits stand for; null if their separators make no number. English groups by commas and has a decimal point. Elsewhere,
    /// and among those who write Spanish, both habits are found: there a separator groups if it comes again, or if three digits follow it.
    /// </summary>
    public static decimal? Value(string digits, bool isEnglish)
    {
        int last = digits.LastIndexOfAny([',', '.']);
        if (last < 0)
        {
            return Parse(digits, "");
        }

        char point = digits[last];
        char group = point == ',' ? '.' : ',';
        if (digits.IndexOf(point) < last || (digits.IndexOf(group) < 0 && IsGroup(digits, last, isEnglish)))
        {
            // Several separators of one kind can only group, in any language.
            return digits.IndexOf(group) < 0 ? Parse(Ungroup(digits.Split(point)), "") : null;
        }

        if (isEnglish && point == ',')
        {
            return null;
        }

        string whole = digits.Substring(0, last);
        return Parse(whole.IndexOf(group) < 0 ? whole : Ungroup(whole.Split(group)), digits.Substring(last + 1));
    }

    private static bool IsGroup(string digits, int separator, bool isEnglish) =>
        isEnglish ? digits[separator] == ',' : digits.Length - separator - 1 == GroupLength && separator <= GroupLength && digits[0] != '0';

    private static string? Ungroup(string[] groups) =>
        groups[0].Length <= GroupLength && groups.Skip(1).All(g => g.Length == GroupLength) ? string.Concat(groups) : null;

    private static decimal? Parse(string? whole, string decimals) =>
        whole is not null && decimal.TryParse(whole + "." + decimals, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
}
