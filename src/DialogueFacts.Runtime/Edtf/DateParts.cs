using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>One date as written, without its text: the digits of year, month and day, which of them are <c>X</c>, and the qualifiers.</summary>
/// <remarks>Sixteen bytes, since every <see cref="EdtfDate"/> carries two. An <c>X</c> is kept as the digit 0 plus a bit in <see cref="UnspecifiedDigits"/>.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DateParts
{
    /// <summary>Significant digits beyond this many are the same as all of them: no year here has more.</summary>
    public const int AllDigits = byte.MaxValue;

    /// <summary>The year without its sign.</summary>
    public long YearMagnitude { get; init; }

    /// <summary>The two digits after the year: a month, or a season and the like (21 to 41); 0 if there are none.</summary>
    public byte MonthDigits { get; init; }

    public byte DayDigits { get; init; }

    /// <summary>Bits 7 to 4 the year's digits from the left, 3 and 2 the month's, 1 and 0 the day's.</summary>
    public byte UnspecifiedDigits { get; init; }

    /// <summary>Two bits each of <see cref="EdtfQualifiers"/>: year lowest, then month, then day.</summary>
    public byte QualifierBits { get; init; }

    /// <summary>The number after <c>S</c>; 0 if there is none.</summary>
    public byte SignificantDigits { get; init; }

    public bool IsNegative { get; init; }

    /// <summary>The year is beyond ±<see cref="long.MaxValue"/>; <see cref="YearMagnitude"/> says nothing.</summary>
    public bool IsBeyondLong { get; init; }

    private byte PrecisionByte { get; init; }

    public EdtfPrecision Precision
    {
        get => (EdtfPrecision)PrecisionByte;
        init => PrecisionByte = (byte)value;
    }

    public int YearMask => UnspecifiedDigits >> 4;

    public int MonthMask => (UnspecifiedDigits >> 2) & 3;

    public int DayMask => UnspecifiedDigits & 3;

    /// <summary>A season proper, whose months are convention.</summary>
    public bool IsSeason => Precision == EdtfPrecision.SubYear && MonthDigits <= (byte)EdtfSubYear.SouthernWinter;

    /// <summary>Four digits and nothing that widens them but <c>X</c>.</summary>
    public bool HasPlainYear => !IsBeyondLong && SignificantDigits == 0 && YearMagnitude <= 9999;

    public EdtfQualifiers QualifiersOf(int component) => (EdtfQualifiers)((QualifierBits >> (2 * component)) & 3);

    public EdtfQualifiers AllQualifiers => QualifiersOf(0) | QualifiersOf(1) | QualifiersOf(2);
}
