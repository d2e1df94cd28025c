namespace DialogueFacts;

/// <summary>Reads a year in any of its forms: four digits, <c>Y</c> and more digits, with an exponent, with significant digits.</summary>
internal ref struct YearReader(ReadOnlySpan<char> text, int start, int end)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _start = start;
    private int _position = start;
    private int _digits;
    private bool _hasExponent;

    public ParseFailure Failure { get; private set; }

    public readonly int Position => _position;

    public long Magnitude { get; private set; }

    public int Mask { get; private set; }

    public bool IsNegative { get; private set; }

    public bool IsBeyondLong { get; private set; }

    public int SignificantDigits { get; private set; }

    /// <summary>No month may follow.</summary>
    public bool StandsAlone { get; private set; }

    public readonly int Level => _hasExponent || SignificantDigits > 0 ? 2 : IsNegative || StandsAlone ? 1 : 0;

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public bool TryRead()
    {
        StandsAlone = TrySkip('Y');
        IsNegative = TrySkip('-');
        return (StandsAlone ? TryReadLetterYear() : TryReadFourDigits()) && TryReadSignificantDigits();
    }

    private bool TryReadFourDigits()
    {
        for (int i = 0; i < 4; i++, _position++)
        {
            char c = Peek();
            if (c != 'X' && !IsDigit(c))
            {
                return Fail(_position > _start && c == 'Y' ? EdtfProblemKind.YearForm : EdtfProblemKind.Malformed);
            }

            Magnitude = (Magnitude * 10) + (c == 'X' ? 0 : c - '0');
            Mask = (Mask << 1) | (c == 'X' ? 1 : 0);
        }

        return !IsNegative || Magnitude != 0 || Mask != 0 || FailYear();
    }

    private bool TryReadLetterYear()
    {
        bool hasLeadingZero = Peek() == '0';
        ReadNumber();
        int baseDigits = _digits;
        if (baseDigits == 0)
        {
            return Fail(EdtfProblemKind.Malformed);
        }

        _hasExponent = TrySkip('E');
        return (!_hasExponent || TryReadExponent()) && ((!hasLeadingZero && (_hasExponent || baseDigits > 4)) || FailYear());
    }

    private bool TryReadExponent()
    {
        if (!TryReadPositive(out int exponent))
        {
            return false;
        }

        for (int i = 0; i < exponent && !IsBeyondLong && Magnitude != 0; i++)
        {
            MultiplyAndAdd(0);
        }

        return true;
    }

    private bool TryReadSignificantDigits()
    {
        if (Mask != 0 || !TrySkip('S'))
        {
            return true;
        }

        StandsAlone = true;
        bool read = TryReadPositive(out int count);
        SignificantDigits = Math.Min(count, DateParts.AllDigits);
        return read;
    }

    /// <summary>Reads digits into <see cref="Magnitude"/>.</summary>
    private void ReadNumber()
    {
        for (_digits = 0; IsDigit(Peek()); _digits++, _position++)
        {
            MultiplyAndAdd(_text[_position] - '0');
        }
    }

    /// <summary>Reads a number from 1; one too large to matter is read to its end and counts as a thousand.</summary>
    private bool TryReadPositive(out int value)
    {
        value = 0;
        if (Peek() is < '1' or > '9')
        {
            return Fail(EdtfProblemKind.Malformed);
        }

        for (; IsDigit(Peek()); _position++)
        {
            value = Math.Min(1000, (value * 10) + (_text[_position] - '0'));
        }

        return true;
    }

    private void MultiplyAndAdd(int digit)
    {
        IsBeyondLong |= Magnitude > (long.MaxValue - digit) / 10;
        Magnitude = IsBeyondLong ? 0 : (Magnitude * 10) + digit;
    }

    private bool TrySkip(char expected)
    {
        bool isThere = Peek() == expected;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private readonly char Peek() => _position < end ? _text[_position] : '\0';

    private bool FailYear()
    {
        Failure = new ParseFailure(EdtfProblemKind.YearForm, _start, _position - _start);
        return false;
    }

    private bool Fail(EdtfProblemKind kind)
    {
        Failure = new ParseFailure(kind, _position, Math.Min(1, end - _position));
        return false;
    }
}
