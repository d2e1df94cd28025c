namespace DialogueFacts;

/// <summary>Reads EDTF, levels 0 to 2, in one pass and without allocating.</summary>
/// <remarks>The grammar is that of the Library of Congress of 2019-02-04, read strictly; see docs/decisions/0010-edtf-is-read-strictly.md.</remarks>
internal static class EdtfParser
{
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfForm form, out ParseFailure failure)
    {
        failure = default;
        if (PlainDate.TryParse(text, out form))
        {
            return true;
        }

        failure = new ParseFailure(EdtfProblemKind.Empty, 0, 0);
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is '[' or '{')
        {
            return TryParseSet(text, out form, out failure);
        }

        int slash = text.IndexOf('/');
        return slash < 0 ? TryParseSingle(text, out form, out failure) : TryParseInterval(text, slash, out form, out failure);
    }

    private static bool TryParseSingle(ReadOnlySpan<char> text, out EdtfForm form, out ParseFailure failure)
    {
        form = default;
        DateReader reader = new(text, 0, text.Length);
        if (!reader.TryRead(out DateParts date))
        {
            failure = reader.Failure;
            return false;
        }

        EdtfTime time = default;
        bool hasTime = reader.Position < text.Length;
        if (hasTime && !TryReadTime(text, reader, out time, out failure))
        {
            return false;
        }

        failure = default;
        form = new EdtfForm
        {
            Kind = hasTime ? EdtfKind.DateTime : date.Precision == EdtfPrecision.SubYear ? EdtfKind.SubYear : EdtfKind.Date,
            Level = reader.Level,
            Qualifiers = date.AllQualifiers,
            Start = date,
            Time = time,
        };
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<char> text, DateReader date, out EdtfTime time, out ParseFailure failure)
    {
        time = default;
        TimeReader reader = new(text, date.Position + 1);
        bool read = date.MayHaveTime && reader.TryRead(out time);
        failure = date.MayHaveTime ? reader.Failure : new ParseFailure(EdtfProblemKind.TimeNotAllowed, date.Position, text.Length - date.Position);
        return read;
    }

    private static bool TryParseInterval(ReadOnlySpan<char> text, int slash, out EdtfForm form, out ParseFailure failure)
    {
        form = default;
        if (!TryReadEnd(text, 0, slash, out EdtfBoundKind startKind, out DateParts start, out int startLevel, out failure)
            || !TryReadEnd(text, slash + 1, text.Length, out EdtfBoundKind endKind, out DateParts end, out int endLevel, out failure))
        {
            return false;
        }

        if (startKind == EdtfBoundKind.Known && endKind == EdtfBoundKind.Known && Order.IsReversed(start, end))
        {
            failure = new ParseFailure(EdtfProblemKind.EndsBeforeStart, 0, text.Length);
            return false;
        }

        form = new EdtfForm
        {
            Kind = EdtfKind.Interval,
            Level = Math.Max(startLevel, endLevel),
            Qualifiers = start.AllQualifiers | end.AllQualifiers,
            Start = start,
            End = end,
            StartKind = startKind,
            EndKind = endKind,
        };
        return true;
    }

    private static bool TryReadEnd(
        ReadOnlySpan<char> text, int start, int end, out EdtfBoundKind kind, out DateParts date, out int level, out ParseFailure failure)
    {
        ReadOnlySpan<char> written = text.Slice(start, end - start);
        failure = default;
        date = default;
        level = 1;
        kind = written.IsEmpty ? EdtfBoundKind.Unknown : written.SequenceEqual("..".AsSpan()) ? EdtfBoundKind.Open : EdtfBoundKind.Known;
        if (kind != EdtfBoundKind.Known)
        {
            return true;
        }

        DateReader reader = new(text, start, end);
        if (!reader.TryRead(out date))
        {
            failure = reader.Failure;
            return false;
        }

        // Level 1 allows qualified ends but no unspecified digits.
        level = date.UnspecifiedDigits != 0 ? 2 : reader.Level;
        failure = new ParseFailure(EdtfProblemKind.TimeNotAllowed, reader.Position, end - reader.Position);
        return reader.Position == end;
    }

    private static bool TryParseSet(ReadOnlySpan<char> text, out EdtfForm form, out ParseFailure failure)
    {
        form = default;
        char close = text[0] == '[' ? ']' : '}';
        if (text.Length < 3 || text[text.Length - 1] != close)
        {
            failure = new ParseFailure(EdtfProblemKind.SetForm, 0, text.Length);
            return false;
        }

        SetReader reader = new(text);
        while (reader.MoveNext())
        {
        }

        failure = reader.Failure;
        form = new EdtfForm { Kind = close == ']' ? EdtfKind.OneOf : EdtfKind.AllOf, Level = 2, Qualifiers = reader.Qualifiers };
        return !reader.Failed;
    }
}
