namespace DialogueFacts;

/// <summary>Reads the dates that nearly all are, a year, month or day in digits alone, without all that EDTF has besides.</summary>
internal static class PlainDate
{
    private const int YearLength = 4, MonthLength = 7, DayLength = 10;

    /// <summary>False if the text is anything else, right or wrong: <see cref="DateReader"/> says which.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfForm form)
    {
        form = default;
        if (text.Length is not (YearLength or MonthLength or DayLength))
        {
            return false;
        }

        int year = Number(text.Slice(0, YearLength));
        int month = text.Length < MonthLength ? 0 : text[YearLength] == '-' ? Number(text.Slice(YearLength + 1, 2)) : -1;
        int day = text.Length < DayLength ? 0 : text[MonthLength] == '-' ? Number(text.Slice(MonthLength + 1, 2)) : -1;
        if (year < 0 || !IsMonth(month, text.Length) || !IsDay(year, month, day, text.Length))
        {
            return false;
        }

        form = new EdtfForm
        {
            Kind = EdtfKind.Date,
            Start = new DateParts
            {
                YearMagnitude = year,
                MonthDigits = (byte)month,
                DayDigits = (byte)day,
                Precision = text.Length == YearLength ? EdtfPrecision.Year : text.Length == MonthLength ? EdtfPrecision.Month : EdtfPrecision.Day,
            },
        };
        return true;
    }

    private static bool IsMonth(int month, int length) => length == YearLength || month is >= 1 and <= 12;

    private static bool IsDay(int year, int month, int day, int length) =>
        length != DayLength || (day >= 1 && (day <= 28 || day <= EdtfDay.DaysInMonth(year, month)));

    /// <summary>-1 if it is none.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            int value = digit - '0';
            if ((uint)value > 9)
            {
                return -1;
            }

            number = number * 10 + value;
        }

        return number;
    }
}
