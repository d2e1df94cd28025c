using System.Globalization;

namespace DialogueFacts;

/// <summary>The syntax of single dates in the EDTF draft of 2012, which much software still writes.</summary>
internal static class DraftNotation
{
    private const string Draft = "This is the syntax of the EDTF draft of 2012: ";

    public static RewritingRule[] Rules { get; } =
    [
        new(EdtfProblemKind.DraftSyntax, Draft + "an unspecified digit is now X, not u.", UnspecifiedDigits),
        new(EdtfProblemKind.DraftSyntax, Draft + "a long year is now Y, its exponent E, its significant digits S.", LongYear),
        new(EdtfProblemKind.DraftSyntax, Draft + "uncertain and approximate together is now %.", date => date.Replace("?~", "%").Replace("~?", "%")),
        new(EdtfProblemKind.DraftSyntax, Draft + "a season's hemisphere is now in its number, 25 to 28 north, 29 to 32 south.", Season),
        new(EdtfProblemKind.DraftSyntax, Draft + "parentheses are replaced by a qualifier at the left of a component, for it alone, or at its right, for it and all before it.", DraftGroups.Rewrite),
    ];

    private static string UnspecifiedDigits(string date) =>
        date.All(c => !char.IsLetter(c) || c is 'u' or 'U') ? date.Replace('u', 'X').Replace('U', 'X') : date;

    private static string LongYear(string date)
    {
        bool isLongYear = date.Length > 1
            && (date[0] is 'y' or 'Y' || date.Contains('p'))
            && date.Skip(1).All(c => YearReader.IsDigit(c) || c is '-' or 'e' or 'E' or 'p' or 'S')
            && date.Any(c => c is 'y' or 'e' or 'p');
        return isLongYear ? date.Replace('y', 'Y').Replace('e', 'E').Replace('p', 'S') : date;
    }

    private static string Season(string date)
    {
        int caret = date.IndexOf('^');
        if (caret < 2 || !int.TryParse(date.Substring(caret - 2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int season) || season is < 21 or > 24)
        {
            return date;
        }

        string hemisphere = date.Substring(caret + 1).ToUpperInvariant();
        bool isSouth = hemisphere.Contains("SOUTH");
        int code = isSouth ? season + 8 : hemisphere.Contains("NORTH") ? season + 4 : season;
        return date.Substring(0, caret - 2) + code.ToString(CultureInfo.InvariantCulture);
    }
}
