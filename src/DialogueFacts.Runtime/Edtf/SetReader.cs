namespace DialogueFacts;

/// <summary>Reads the elements of a set one after the other.</summary>
/// <remarks>Sets are read from their text each time, so that a date stays a small value however many elements it has.</remarks>
internal ref struct SetReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position = 1;

    public ParseFailure Failure { get; private set; }

    public SetElement Current { get; private set; }

    /// <summary>The texts of the element's dates: start and length; those of a single date are equal, those of an open side empty.</summary>
    public (int Start, int Length) FirstText { get; private set; }

    /// <inheritdoc cref="FirstText"/>
    public (int Start, int Length) LastText { get; private set; }

    /// <summary>Every qualifier met so far.</summary>
    public EdtfQualifiers Qualifiers { get; private set; }

    /// <summary>Moves to the next element. False at the end, and at a mistake: then <see cref="Failed"/>.</summary>
    public bool MoveNext()
    {
        int close = _text.Length - 1;
        if (_position >= close)
        {
            return false;
        }

        int comma = _text.Slice(_position, close - _position).IndexOf(',');
        int end = comma < 0 ? close : _position + comma;
        bool isFirst = _position == 1;
        bool read = TryReadElement(_position, end, isFirst, isLast: comma < 0);
        _position = end + 1;
        if (read && comma >= 0 && _position == close)
        {
            return Fail(EdtfProblemKind.SetForm, end, 1);
        }

        return read;
    }

    public bool Failed { get; private set; }

    private bool TryReadElement(int start, int end, bool isFirst, bool isLast)
    {
        int dots = _text.Slice(start, end - start).IndexOf("..".AsSpan());
        if (dots < 0)
        {
            bool read = TryReadDate(start, end, out DateParts date);
            FirstText = LastText = (start, end - start);
            Current = new SetElement(date, date, isOpenBefore: false, isOpenAfter: false) { IsSingle = true };
            return read;
        }

        dots += start;
        bool isOpenBefore = dots == start;
        bool isOpenAfter = dots + 2 == end;
        if ((isOpenBefore && (isOpenAfter || !isFirst)) || (isOpenAfter && !isLast))
        {
            return Fail(EdtfProblemKind.SetForm, dots, 2);
        }

        DateParts first = default;
        DateParts last = default;
        FirstText = (start, dots - start);
        LastText = (dots + 2, end - dots - 2);
        if ((!isOpenBefore && !TryReadDate(start, dots, out first)) || (!isOpenAfter && !TryReadDate(dots + 2, end, out last)))
        {
            return false;
        }

        Current = new SetElement(first, last, isOpenBefore, isOpenAfter);
        return isOpenBefore || isOpenAfter || IsRange(first, last, start, end);
    }

    private bool IsRange(in DateParts first, in DateParts last, int start, int end) =>
        first.Precision != last.Precision ? Fail(EdtfProblemKind.SetForm, start, end - start)
        : Order.IsReversed(first, last) ? Fail(EdtfProblemKind.EndsBeforeStart, start, end - start)
        : true;

    private bool TryReadDate(int start, int end, out DateParts date)
    {
        DateReader reader = new(_text, start, end);
        if (!reader.TryRead(out date))
        {
            Failure = reader.Failure;
            Failed = true;
            return false;
        }

        Qualifiers |= date.AllQualifiers;
        return reader.Position == end || Fail(EdtfProblemKind.TimeNotAllowed, reader.Position, end - reader.Position);
    }

    private bool Fail(EdtfProblemKind kind, int position, int length)
    {
        Failure = new ParseFailure(kind, position, length);
        Failed = true;
        return false;
    }
}
