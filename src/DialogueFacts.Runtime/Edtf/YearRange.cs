using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The years that a date allows, from first to last; an end beyond 64 bits is flagged and then says nothing but its side.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct YearRange
{
    /// <summary>Every year that does not fit 64 bits is at least this, however few of its digits are significant.</summary>
    private const long LeastBeyondLong = 9_000_000_000_000_000_000;

    private YearRange(long first, long last, bool isFirstUnknown, bool isLastUnknown)
    {
        First = first;
        Last = last;
        IsFirstUnknown = isFirstUnknown;
        IsLastUnknown = isLastUnknown;
    }

    public long First { get; }

    public long Last { get; }

    public bool IsFirstUnknown { get; }

    public bool IsLastUnknown { get; }

    public static YearRange Of(in DateParts date)
    {
        (long least, long most, bool isMostUnknown) = Magnitudes(date);
        return date.IsNegative ? new(-most, -least, isMostUnknown, isLastUnknown: false) : new(least, most, isFirstUnknown: false, isMostUnknown);
    }

    private static (long Least, long Most, bool IsMostUnknown) Magnitudes(in DateParts date)
    {
        if (date.IsBeyondLong)
        {
            return (date.SignificantDigits == 0 ? long.MaxValue : LeastBeyondLong, long.MaxValue, true);
        }

        if (date.YearMask != 0)
        {
            DigitPattern digits = new((int)date.YearMagnitude, date.YearMask);

            // There is no year -0000: -000X begins at -0001, -00X0 at -0010.
            int least = digits.Minimum == 0 && date.IsNegative ? LowestUnspecifiedPlace(date.YearMask) : digits.Minimum;
            return (least, digits.Maximum, false);
        }

        return date.SignificantDigits == 0 ? (date.YearMagnitude, date.YearMagnitude, false) : Rounded(date.YearMagnitude, date.SignificantDigits);
    }

    private static int LowestUnspecifiedPlace(int mask) => (mask & 1) != 0 ? 1 : (mask & 2) != 0 ? 10 : (mask & 4) != 0 ? 100 : 1000;

    /// <summary>1950S2 is 1900 to 1999. Leading zeros are not significant digits.</summary>
    private static (long Least, long Most, bool IsMostUnknown) Rounded(long magnitude, int significantDigits)
    {
        long place = 1;
        for (long rest = magnitude; DigitCount(rest) > significantDigits; rest /= 10)
        {
            place *= 10;
        }

        long least = magnitude - (magnitude % place);
        bool overflows = least > long.MaxValue - (place - 1);
        return (least, overflows ? long.MaxValue : least + (place - 1), overflows);
    }

    private static int DigitCount(long value)
    {
        int count = 0;
        for (long rest = value; rest > 0; rest /= 10)
        {
            count++;
        }

        return count;
    }
}
