namespace DialogueFacts;

public readonly partial struct EdtfDate
{
    /// <summary>The smallest unit the date states; <see cref="EdtfPrecision.None"/> for intervals and sets, whose parts have their own.</summary>
    public EdtfPrecision Precision => Kind == EdtfKind.DateTime ? EdtfPrecision.Second : _form.IsSingle ? _form.Start.Precision : EdtfPrecision.None;

    /// <summary>The year, astronomically numbered; null if not all of its digits are known, if it does not fit 64 bits, and of intervals and sets.</summary>
    public long? Year => YearComponent.Value;

    /// <summary>The month, 1 to 12; null if there is none or not all of its digits are known, and of intervals and sets.</summary>
    public int? Month => (int?)MonthComponent.Value;

    /// <summary>The day of the month; null if there is none or not all of its digits are known, and of intervals and sets.</summary>
    public int? Day => (int?)DayComponent.Value;

    /// <summary>The season, quarter, quadrimester or semester; none if the date has no such part.</summary>
    public EdtfSubYear SubYear => Kind == EdtfKind.SubYear ? (EdtfSubYear)_form.Start.MonthDigits : EdtfSubYear.None;

    /// <summary>The time of day; null unless the date has one.</summary>
    public EdtfTime? Time => Kind == EdtfKind.DateTime ? _form.Time : null;

    /// <summary>How many of the year's digits are significant (<c>1950S2</c>: 2); null if the date does not say. More than 255 count as 255.</summary>
    /// <remarks>Leading zeros are not significant. As many digits as the year has, or more, say that the year is exact.</remarks>
    public int? SignificantDigits => _form.IsSingle && _form.Start.SignificantDigits > 0 ? _form.Start.SignificantDigits : null;

    /// <summary>Whether any digit is unspecified (<c>X</c>), in whichever component, end of an interval or element of a set.</summary>
    public bool HasUnspecifiedDigits => Text.Contains('X');

    /// <summary>The year: its range of values, unspecified digits and qualifiers; absent of intervals and sets.</summary>
    public EdtfComponent YearComponent
    {
        get
        {
            if (!_form.IsSingle)
            {
                return default;
            }

            YearRange years = YearRange.Of(_form.Start);
            bool isBeyond = _form.Start.IsBeyondLong;
            int unspecified = new DigitPattern(0, _form.Start.YearMask).Unspecified;
            return new EdtfComponent(
                years.IsFirstUnknown || isBeyond ? null : years.First, years.IsLastUnknown || isBeyond ? null : years.Last, unspecified, _form.Start.QualifiersOf(0));
        }
    }

    /// <summary>The month: its range of values, unspecified digits and qualifiers; absent if the date has none.</summary>
    public EdtfComponent MonthComponent => _form.IsSingle && _form.Start.Precision >= EdtfPrecision.Month
        ? Component(new DigitPattern(_form.Start.MonthDigits, _form.Start.MonthMask), 12, _form.Start.QualifiersOf(1))
        : default;

    /// <summary>The day of the month: its range of values, unspecified digits and qualifiers; absent if the date has none.</summary>
    public EdtfComponent DayComponent => _form.IsSingle && _form.Start.Precision >= EdtfPrecision.Day
        ? Component(new DigitPattern(_form.Start.DayDigits, _form.Start.DayMask), 31, _form.Start.QualifiersOf(2))
        : default;

    /// <summary>What qualifies the season, quarter, quadrimester or semester; none if the date has no such part.</summary>
    public EdtfQualifiers SubYearQualifiers => Kind == EdtfKind.SubYear ? _form.Start.QualifiersOf(1) : EdtfQualifiers.None;

    private static EdtfComponent Component(DigitPattern digits, int most, EdtfQualifiers qualifiers)
    {
        int first = Math.Max(1, digits.Minimum);
        int last = Math.Min(most, digits.Maximum);
        while (!digits.Matches(first))
        {
            first++;
        }

        while (!digits.Matches(last))
        {
            last--;
        }

        return new EdtfComponent(first, last, digits.Unspecified, qualifiers);
    }
}
