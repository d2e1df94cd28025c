using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DialogueFacts.Data;

/// <summary>
/// Numbers from 0 on in compiled facts that are mostly small: <see cref="Digits"/> of five bits each, the most significant first; all but the last one are 32 or more.
/// </summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedNumber
{
    private const int More = 32;

    /// <summary>A number as compiled text has it.</summary>
    public static string Of(int number)
    {
        string text = Digits.Of(number % More).ToString();
        for (int rest = number / More; rest > 0; rest /= More)
        {
            text = Digits.Of(More + rest % More) + text;
        }

        return text;
    }

    /// <summary>Reads the number that stands at <paramref name="at"/>, and goes behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read(ReadOnlySpan<byte> text, ref int at)
    {
        int digit = text[at++] - Digits.Zero;
        return digit < More ? digit : ReadRest(text, ref at, digit);
    }

    private static int ReadRest(ReadOnlySpan<byte> text, ref int at, int digit)
    {
        int number = digit & (More - 1);
        while (digit >= More)
        {
            digit = text[at++] - Digits.Zero;
            number = (number * More) | (digit & (More - 1));
        }

        return number;
    }
}
