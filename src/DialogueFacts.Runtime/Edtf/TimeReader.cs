namespace DialogueFacts;

/// <summary>Reads a time of day: <c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c>.</summary>
internal ref struct TimeReader(ReadOnlySpan<char> text, int start)
{
    private const int MinutesPerHour = 60;
    private const int LeastOffset = -12 * MinutesPerHour;
    private const int MostOffset = 14 * MinutesPerHour;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _start = start;
    private int _position = start;

    public ParseFailure Failure { get; private set; }

    public bool TryRead(out EdtfTime time)
    {
        time = default;
        if (!TryReadNumber(out int hour) || !TrySkip(':') || !TryReadNumber(out int minute) || !TrySkip(':') || !TryReadNumber(out int second))
        {
            return FailHere();
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            return Fail(EdtfProblemKind.TimeOutOfRange, _start, _position - _start);
        }

        int? offset = null;
        if (_position < _text.Length && !TryReadOffset(out offset))
        {
            return false;
        }

        time = new EdtfTime((((hour * 60) + minute) * 60) + second, offset);
        return true;
    }

    private bool TryReadOffset(out int? offset)
    {
        offset = 0;
        int offsetStart = _position;
        if (TrySkip('Z'))
        {
            return _position == _text.Length || FailHere();
        }

        bool isNegative = TrySkip('-');
        int minute = 0;
        if ((!isNegative && !TrySkip('+')) || !TryReadNumber(out int hour) || (TrySkip(':') && !TryReadNumber(out minute)) || _position < _text.Length)
        {
            return FailHere();
        }

        int minutes = (hour * MinutesPerHour) + minute;
        offset = isNegative ? -minutes : minutes;
        bool isInRange = minute <= 59 && offset is >= LeastOffset and <= MostOffset && !(isNegative && minutes == 0);
        return isInRange || Fail(EdtfProblemKind.TimeOutOfRange, offsetStart, _position - offsetStart);
    }

    private bool TryReadNumber(out int value)
    {
        value = 0;
        int numberStart = _position;
        for (; _position < numberStart + 2 && _position < _text.Length && YearReader.IsDigit(_text[_position]); _position++)
        {
            value = (value * 10) + (_text[_position] - '0');
        }

        return _position == numberStart + 2;
    }

    private bool TrySkip(char expected)
    {
        bool isThere = _position < _text.Length && _text[_position] == expected;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private bool FailHere() => Fail(EdtfProblemKind.Malformed, _position, Math.Min(1, _text.Length - _position));

    private bool Fail(EdtfProblemKind kind, int position, int length)
    {
        Failure = new ParseFailure(kind, position, length);
        return false;
    }
}
