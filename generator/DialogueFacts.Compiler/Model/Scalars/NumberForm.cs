using System.Globalization;

namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>Numbers as YAML writes them, and the limits of what C# holds.</summary>
internal static class NumberForm
{
    public static ScalarReading ReadInteger(string text)
    {
        int numberBase = text.StartsWith("0x", StringComparison.Ordinal) ? 16 : text.StartsWith("0o", StringComparison.Ordinal) ? 8 : 10;
        if (numberBase != 10)
        {
            return ReadInteger(text.Substring(2), numberBase);
        }

        if (!IsInteger(text))
        {
            return ScalarReading.Wrong("Write digits alone.");
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? ScalarReading.Of(number.ToString(CultureInfo.InvariantCulture))
            : TooLarge();
    }

    /// <summary>As written, but for sign and zeros: how a double prints differs between the runtimes that compilers run on.</summary>
    public static ScalarReading ReadFloat(string text)
    {
        string unsigned = text.TrimStart('+', '-');
        string sign = text.StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        if (text.Length - unsigned.Length > 1)
        {
            return ScalarReading.Wrong("Write a number.");
        }

        if (unsigned is ".inf" or ".Inf" or ".INF")
        {
            return ScalarReading.Of(sign + ".inf");
        }

        if (unsigned is ".nan" or ".NaN" or ".NAN" && unsigned.Length == text.Length)
        {
            return ScalarReading.Of(".nan");
        }

        return IsNumber(unsigned) ? ScalarReading.Of(sign + Tidy(unsigned)) : ScalarReading.Wrong("Write a number, such as 1.5.");
    }

    public static ScalarReading ReadDecimal(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return ReadInteger(text);
        }

        if (!IsNumber(text.Length > 0 && text[0] is '+' or '-' ? text.Substring(1) : text))
        {
            return ScalarReading.Wrong("Write a number, such as 1.5.");
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? ScalarReading.Of(number.ToString(CultureInfo.InvariantCulture))
            : TooLarge();
    }

    private static ScalarReading ReadInteger(string digits, int numberBase)
    {
        try
        {
            long number = Convert.ToInt64(digits, numberBase);
            return number < 0 ? TooLarge() : ScalarReading.Of(number.ToString(CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            return TooLarge();
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return ScalarReading.Wrong("Write digits alone.");
        }
    }

    private static ScalarReading TooLarge() => ScalarReading.Wrong("It is too large to be held exactly.");

    private static bool IsInteger(string text)
    {
        int start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        return text.Length > start && AreDigits(text, start, text.Length);
    }

    /// <summary>Digits with a fraction, an exponent, or both; a digit on one side of the point at least.</summary>
    private static bool IsNumber(string unsigned)
    {
        int exponent = unsigned.IndexOfAny(['e', 'E']);
        string mantissa = exponent < 0 ? unsigned : unsigned.Substring(0, exponent);
        int point = mantissa.IndexOf('.');
        bool hasDigits = mantissa.Length > (point < 0 ? 0 : 1);
        return hasDigits
            && AreDigits(mantissa, 0, point < 0 ? mantissa.Length : point)
            && (point < 0 || AreDigits(mantissa, point + 1, mantissa.Length))
            && (exponent < 0 || IsInteger(unsigned.Substring(exponent + 1)));
    }

    private static bool AreDigits(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>.5</c> as <c>0.5</c>, <c>007.</c> as <c>7.0</c>, <c>1</c> as <c>1.0</c>.</summary>
    private static string Tidy(string unsigned)
    {
        int exponent = unsigned.IndexOfAny(['e', 'E']);
        string mantissa = exponent < 0 ? unsigned : unsigned.Substring(0, exponent);
        int point = mantissa.IndexOf('.');
        string whole = (point < 0 ? mantissa : mantissa.Substring(0, point)).TrimStart('0');
        string fraction = point < 0 ? "" : mantissa.Substring(point + 1);
        return (whole.Length == 0 ? "0" : whole) + "." + (fraction.Length == 0 ? "0" : fraction)
            + (exponent < 0 ? "" : "e" + unsigned.Substring(exponent + 1).TrimStart('+'));
    }
}
