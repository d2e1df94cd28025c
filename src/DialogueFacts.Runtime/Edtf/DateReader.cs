namespace DialogueFacts;

/// <summary>Reads one date, from a given position up to a given end.</summary>
internal ref struct DateReader(ReadOnlySpan<char> text, int start, int end)
{
    private const int Year = 0;
    private const int Month = 1;
    private const int Day = 2;

    private readonly int _start = start;

    private readonly ReadOnlySpan<char> _text = text;
    private YearReader _year;
    private int _position = start;
    private int _monthDigits;
    private int _dayDigits;
    private int _mask;
    private int _qualifiers;
    private EdtfPrecision _precision;
    private bool _hasInnerQualifier;

    public ParseFailure Failure { get; private set; }

    /// <summary>Where reading stopped: at the end, or at the <c>T</c> before a time of day.</summary>
    public readonly int Position => _position;

    /// <summary>A time of day may follow: the date is a day and nothing in it is qualified or unspecified.</summary>
    public readonly bool MayHaveTime => _precision == EdtfPrecision.Day && _mask == 0 && _qualifiers == 0;

    public readonly int Level =>
        _hasInnerQualifier || _year.Level == 2 || _monthDigits > (int)EdtfSubYear.Winter || HasScatteredDigits ? 2
        : _year.Level == 1 || _mask != 0 || _qualifiers != 0 || _precision == EdtfPrecision.SubYear ? 1
        : 0;

    /// <summary>Unspecified digits are level 1 only as a whole month or day, or as the last or last two digits of a year that stands alone.</summary>
    private readonly bool HasScatteredDigits => _mask switch
    {
        0 or 0b0000_0011 or 0b0000_1111 => false,
        0b0000_1100 => _precision != EdtfPrecision.Month,
        0b0001_0000 or 0b0011_0000 => _precision != EdtfPrecision.Year,
        _ => true,
    };

    public bool TryRead(out DateParts date)
    {
        date = default;
        if (!TryReadComponents())
        {
            return false;
        }

        date = new DateParts
        {
            YearMagnitude = _year.Magnitude,
            IsNegative = _year.IsNegative,
            IsBeyondLong = _year.IsBeyondLong,
            SignificantDigits = (byte)_year.SignificantDigits,
            MonthDigits = (byte)_monthDigits,
            DayDigits = (byte)_dayDigits,
            UnspecifiedDigits = (byte)_mask,
            QualifierBits = (byte)_qualifiers,
            Precision = _precision,
        };
        return WrittenDays.TryFind(date, out _) || Fail(EdtfProblemKind.NoSuchDate, _start, _position - _start);
    }

    private bool TryReadComponents()
    {
        if (!TryReadYear())
        {
            return false;
        }

        _precision = EdtfPrecision.Year;
        if (_position == end)
        {
            return true;
        }

        if (_year.StandsAlone || !TrySkipHyphen() || !TryReadTwoDigits(Month, out _monthDigits))
        {
            return Fail();
        }

        bool isSubYear = (_mask & 0b1100) == 0 && _monthDigits is >= (int)EdtfSubYear.Spring and <= (int)EdtfSubYear.Semester2;
        _precision = isSubYear ? EdtfPrecision.SubYear : EdtfPrecision.Month;
        if (_position == end)
        {
            return true;
        }

        if (isSubYear && _text[_position] == '-')
        {
            return Fail(EdtfProblemKind.SubYearWithDay, _position, end - _position);
        }

        if (isSubYear || !TrySkipHyphen() || !TryReadTwoDigits(Day, out _dayDigits))
        {
            return Fail();
        }

        _precision = EdtfPrecision.Day;
        return _position == end || _text[_position] == 'T' || Fail();
    }

    private bool TryReadYear()
    {
        _qualifiers |= ReadLeftQualifier();
        _year = new YearReader(_text, _position, end);
        if (!_year.TryRead())
        {
            Failure = _year.Failure;
            return false;
        }

        _position = _year.Position;
        _mask = _year.Mask << 4;
        ReadRightQualifier(Year);
        return true;
    }

    private bool TryReadTwoDigits(int component, out int digits)
    {
        digits = 0;
        int left = ReadLeftQualifier();
        for (int i = 0; i < 2; i++, _position++)
        {
            if (_position == end || (_text[_position] != 'X' && !YearReader.IsDigit(_text[_position])))
            {
                return false;
            }

            bool isUnspecified = _text[_position] == 'X';
            digits = (digits * 10) + (isUnspecified ? 0 : _text[_position] - '0');
            _mask |= isUnspecified ? 1 << ((2 * (Day - component)) + 1 - i) : 0;
        }

        _qualifiers |= left << (2 * component);
        ReadRightQualifier(component);
        return true;
    }

    private bool TrySkipHyphen() => _position < end && _text[_position] == '-' && ++_position <= end;

    /// <summary>A qualifier on the left is the next component's alone.</summary>
    private int ReadLeftQualifier()
    {
        int qualifier = ReadQualifier();
        _hasInnerQualifier |= qualifier != 0;
        return qualifier;
    }

    /// <summary>A qualifier on the right is this component's and that of all before it.</summary>
    private void ReadRightQualifier(int component)
    {
        int qualifier = ReadQualifier();
        _hasInnerQualifier |= qualifier != 0 && _position < end;
        for (int i = 0; i <= component; i++)
        {
            _qualifiers |= qualifier << (2 * i);
        }
    }

    private int ReadQualifier()
    {
        int qualifier = _position == end ? 0 : _text[_position] switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 };
        _position += qualifier == 0 ? 0 : 1;
        return qualifier;
    }

    private bool Fail() => Fail(EdtfProblemKind.Malformed, _position, Math.Min(1, end - _position));

    private bool Fail(EdtfProblemKind kind, int position, int length)
    {
        Failure = new ParseFailure(kind, position, length);
        return false;
    }
}
