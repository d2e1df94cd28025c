using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>A number of a fixed count of digits, some of them unspecified.</summary>
/// <param name="digits">The number, with 0 for each unspecified digit.</param>
/// <param name="mask">A bit for each unspecified digit, the last digit lowest.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DigitPattern(int digits, int mask)
{
    public int Minimum => digits;

    public int Maximum => digits + (9 * Weight());

    public int Unspecified => (mask & 1) + ((mask >> 1) & 1) + ((mask >> 2) & 1) + ((mask >> 3) & 1);

    public bool Matches(int value)
    {
        int left = digits;
        for (int bits = mask, rest = value; rest > 0 || left > 0; bits >>= 1, rest /= 10, left /= 10)
        {
            if ((bits & 1) == 0 && rest % 10 != left % 10)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some digit is specified on both sides and differs, so that nothing matches both.</summary>
    public bool IsDisjointFrom(DigitPattern other) => Differs(other, mask | other.Mask);

    /// <summary>Whether everything that matches <paramref name="other"/> matches this.</summary>
    public bool Covers(DigitPattern other) => (other.Mask & ~mask) == 0 && !Differs(other, mask);

    private int Mask => mask;

    private bool Differs(DigitPattern other, int ignored)
    {
        for (int bits = ignored, left = digits, right = other.Minimum; left > 0 || right > 0; bits >>= 1, left /= 10, right /= 10)
        {
            if ((bits & 1) == 0 && left % 10 != right % 10)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What one more in every unspecified digit adds.</summary>
    private int Weight()
    {
        int weight = 0;
        for (int bits = mask, place = 1; bits > 0; bits >>= 1, place *= 10)
        {
            weight += (bits & 1) * place;
        }

        return weight;
    }
}
