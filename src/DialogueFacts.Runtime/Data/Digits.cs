using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>Numbers in compiled facts: a fixed number of digits in base 64, the most significant first, from <c>0</c> (U+0030) to <c>o</c> (U+006F).</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Digits
{
    internal const int Zero = '0';

    /// <summary>How many different values a digit has.</summary>
    public const int Base = 64;

    /// <summary>The digit of a value from 0 to 63.</summary>
    public static char Of(int value) => (char)(Zero + value);

    /// <summary>Reads the number of four digits that stands at <paramref name="at"/>.</summary>
    internal static int Read4(ReadOnlySpan<byte> digits, int at)
    {
        ReadOnlySpan<byte> four = digits.Slice(at, 4);
        return ((((((four[0] - Zero) << 6) | (four[1] - Zero)) << 6) | (four[2] - Zero)) << 6) | (four[3] - Zero);
    }

    /// <summary>Reads the number of five digits that stands at <paramref name="at"/>.</summary>
    internal static int Read5(ReadOnlySpan<byte> digits, int at) => (Read4(digits, at) << 6) | (digits[at + 4] - Zero);
}
