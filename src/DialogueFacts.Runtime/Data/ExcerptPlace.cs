namespace DialogueFacts.Data;

/// <summary>How an excerpt was found and where it stands, as one value: the number of the tier, and if it was found, its start and its length.</summary>
internal readonly struct ExcerptPlace
{
    private ExcerptPlace(MatchTier match, int? start, int? end)
    {
        Match = match;
        Start = start;
        End = end;
    }

    public MatchTier Match { get; }

    public int? Start { get; }

    public int? End { get; }

    public static ExcerptPlace Read(ReadOnlySpan<byte> text)
    {
        int at = 0;
        var match = (MatchTier)PackedNumber.Read(text, ref at);
        if (at == text.Length)
        {
            return new ExcerptPlace(match, null, null);
        }

        int start = PackedNumber.Read(text, ref at);
        return new ExcerptPlace(match, start, start + PackedNumber.Read(text, ref at));
    }
}
