namespace DialogueFacts.Compiler.Yaml;

/// <summary>What plain scalars are by YAML 1.2's core schema (spec 1.2.2, chapter 10.3).</summary>
public static class CoreSchema
{
    /// <summary>Quoted and block scalars are always text.</summary>
    public static ScalarKind KindOf(YamlScalar scalar) => scalar.IsPlain ? KindOf(scalar.Text) : ScalarKind.Text;

    /// <summary>What a plain scalar of this text is.</summary>
    internal static ScalarKind KindOf(string plain)
    {
        if (plain.Length == 0)
        {
            return ScalarKind.Null;
        }

        return plain[0] switch
        {
            '~' or 'n' or 'N' => plain is "~" or "null" or "Null" or "NULL" ? ScalarKind.Null : ScalarKind.Text,
            't' or 'T' => plain is "true" or "True" or "TRUE" ? ScalarKind.Boolean : ScalarKind.Text,
            'f' or 'F' => plain is "false" or "False" or "FALSE" ? ScalarKind.Boolean : ScalarKind.Text,
            (>= '0' and <= '9') or '+' or '-' or '.' => KindOfNumber(plain),
            _ => ScalarKind.Text,
        };
    }

    private static ScalarKind KindOfNumber(string plain)
    {
        if (plain.Length > 2 && plain[0] == '0' && plain[1] is 'o' or 'x')
        {
            bool isHex = plain[1] == 'x';
            return SkipDigits(plain, 2, isHex ? 16 : 8) == plain.Length ? ScalarKind.Integer : ScalarKind.Text;
        }

        int start = plain[0] is '+' or '-' ? 1 : 0;
        int whole = SkipDigits(plain, start, 10);
        if (whole == plain.Length && whole > start)
        {
            return ScalarKind.Integer;
        }

        string unsigned = plain.Substring(start);
        if (unsigned is ".inf" or ".Inf" or ".INF" || plain is ".nan" or ".NaN" or ".NAN")
        {
            return ScalarKind.Float;
        }

        return IsFloat(plain, start, whole) ? ScalarKind.Float : ScalarKind.Text;
    }

    /// <summary><c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c>, the sign and the whole part being read.</summary>
    private static bool IsFloat(string plain, int start, int whole)
    {
        int digits = whole - start;
        int end = whole;
        if (end < plain.Length && plain[end] == '.')
        {
            int fraction = end + 1;
            end = SkipDigits(plain, fraction, 10);
            digits += end - fraction;
        }

        if (digits == 0 || end == plain.Length)
        {
            return digits > 0;
        }

        if (plain[end] is not ('e' or 'E'))
        {
            return false;
        }

        int exponent = end + 1;
        exponent += exponent < plain.Length && plain[exponent] is '+' or '-' ? 1 : 0;
        return exponent < plain.Length && SkipDigits(plain, exponent, 10) == plain.Length;
    }

    private static int SkipDigits(string text, int start, int numberBase)
    {
        int i = start;
        while (i < text.Length && Digit(text[i]) < numberBase)
        {
            i++;
        }

        return i;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
