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

    /// <summary>Reads the number that stands at <paramref name="at"/>.</summary>
    public static int Read(ReadOnlySpan<byte> digits, int at, int width)
    {
        int value = 0;
        foreach (byte digit in digits.Slice(at, width))
        {
            value = (value << 6) | (digit - Zero);
        }

        return value;
    }
}
