using System.Globalization;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Numbers written in one way only, so that equal ones are equal text, and so that JSON takes them.</summary>
internal static class CanonicalNumber
{
    /// <summary>XML Schema's canonical decimal: no zeros that change nothing, none but the one before a point.</summary>
    public static string Decimal(string text)
    {
        bool isNegative = text.Length > 0 && text[0] == '-';
        string digits = text.TrimStart('+', '-');
        int point = digits.IndexOf('.');
        string whole = (point < 0 ? digits : digits.Substring(0, point)).TrimStart('0');
        string fraction = point < 0 ? "" : digits.Substring(point + 1).TrimEnd('0');
        string number = (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
        return isNegative && number != "0" ? "-" + number : number;
    }

    /// <summary>The shortest text that gives the same double again; a whole one as a whole number.</summary>
    public static string Double(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return text.TrimStart('+').ToUpperInvariant() switch
            {
                "INF" or ".INF" or "INFINITY" => "Infinity",
                "-INF" or "-.INF" or "-INFINITY" => "-Infinity",
                _ => "NaN",
            };
        }

        string canonical = value.ToString("R", CultureInfo.InvariantCulture);
        return canonical == "-0" ? "0" : canonical;
    }
}
