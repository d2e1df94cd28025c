namespace DialogueFacts;

public readonly partial struct EdtfDate
{
    /// <summary>Whether this date ends on a day before the other starts.</summary>
    /// <param name="other">The date that may come later.</param>
    /// <returns>
    /// <c>1984</c> is before <c>1985-03</c>: holds. <c>2007</c> is before <c>2007-05</c>: unknown, it may be or may not. <c>1985/..</c> is before
    /// anything: fails, it does not end. A date is never before itself, but <c>2007</c> and <c>2007</c> may be two days.
    /// </returns>
    public Ternary IsBefore(EdtfDate other) =>
        AreDates(other) ? Relations.IsBefore(_form, Text, other._form, other.Text) : Ternary.Unknown;

    /// <summary>Whether this date starts on a day after the other ends.</summary>
    /// <param name="other">The date that may come earlier.</param>
    /// <returns>The answer that <paramref name="other"/> gives to <see cref="IsBefore"/> of this date.</returns>
    public Ternary IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>Whether this date ends before the other starts, or on the same day.</summary>
    /// <param name="other">The date that may come later.</param>
    /// <returns>What a rule such as "start is not after end" asks of two dates: of <c>2007-05</c> and <c>2007</c>, unknown; of <c>2008</c> and <c>2007</c>, fails.</returns>
    public Ternary IsOnOrBefore(EdtfDate other) =>
        AreDates(other) ? Relations.IsOnOrBefore(_form, Text, other._form, other.Text) : Ternary.Unknown;

    /// <summary>Whether this date starts after the other ends, or on the same day.</summary>
    /// <param name="other">The date that may come earlier.</param>
    /// <returns>The answer that <paramref name="other"/> gives to <see cref="IsOnOrBefore"/> of this date.</returns>
    public Ternary IsOnOrAfter(EdtfDate other) => other.IsOnOrBefore(this);

    /// <summary>Whether the two dates have a day in common.</summary>
    /// <param name="other">The other date; the order does not matter.</param>
    /// <returns>
    /// Holds if they share a day wherever they lie: <c>1964/2008</c> and <c>1990</c>. Fails if they cannot: <c>156X-12-25</c> and <c>1565-06</c>.
    /// Otherwise unknown: <c>2021</c> and <c>2021-10</c>, of which the first may be a day in May. Two times of day overlap if they are the same moment.
    /// </returns>
    public Ternary Overlaps(EdtfDate other) =>
        AreDates(other) ? Relations.Overlaps(_form, Text, other._form, other.Text) : Ternary.Unknown;

    /// <summary>Whether the other date, wherever it lies, lies within this one.</summary>
    /// <param name="other">The date that may be contained.</param>
    /// <returns>
    /// <para>
    /// A single date contains what its digits allow: <c>2021-10</c> contains <c>2021-10-08</c> and <c>198X</c> contains <c>1985</c>. So does a set what its
    /// elements allow, and an interval what is between its ends wherever in their limits they lie: <c>2018/2024</c> contains <c>2019</c>, fails for
    /// <c>2017</c>, and <c>2018-05</c> cannot be known.
    /// </para>
    /// <para>A date with qualifiers certainly contains nothing; what it fails for is beyond even its doubts. A time of day contains only the same moment.</para>
    /// </returns>
    public Ternary Contains(EdtfDate other) =>
        AreDates(other) ? Relations.Contains(_form, Text, other._form, other.Text) : Ternary.Unknown;

    /// <summary>Whether this date, wherever it lies, lies within the other.</summary>
    /// <param name="other">The date that may contain this one.</param>
    /// <returns>The answer that <paramref name="other"/> gives to <see cref="Contains"/> of this date.</returns>
    public Ternary IsWithin(EdtfDate other) => other.Contains(this);

    /// <summary>The date without its qualifiers, for comparing what is written whatever the doubts.</summary>
    /// <returns>The date with every <c>?</c>, <c>~</c> and <c>%</c> removed: <c>1984</c> for <c>1984?</c>; the same date if it has none.</returns>
    public EdtfDate WithoutQualifiers() =>
        Qualifiers == EdtfQualifiers.None ? this : Parse(string.Concat(Text.Split('?', '~', '%')));

    private bool AreDates(EdtfDate other) => Kind != EdtfKind.None && other.Kind != EdtfKind.None;
}
