using System.Collections.Concurrent;
using System.Globalization;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>
/// A date with some of the days it may really be: an oracle for comparisons that knows no EDTF but goes through the days of a calendar.
/// </summary>
/// <param name="Text">EDTF, written beside the possibilities and never read by the oracle.</param>
/// <param name="Possibilities">What the date may be: one or more spans of days, by their number.</param>
/// <param name="IsSpan">An interval: its own possibilities contain others; anything else contains what is one of its possibilities.</param>
public sealed record PossibleDate(string Text, IReadOnlyList<IReadOnlyList<(int Start, int End)>> Possibilities, bool IsSpan)
{
    public const int Never = 10_000_000;
    private const int FirstYear = 2000;

    private static readonly string[] Days =
        [.. Enumerable.Range(0, 36525).Select(n => new DateOnly(FirstYear, 1, 1).AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private static readonly ConcurrentDictionary<string, PossibleDate> Singles = new(StringComparer.Ordinal);

    /// <summary>A pattern such as 200X-0X and the days from 2000 to 2099 that it matches, found by going through them all.</summary>
    public static PossibleDate Single(string pattern) => Singles.GetOrAdd(pattern, static pattern =>
        new(pattern, [.. Enumerable.Range(0, Days.Length).Where(n => IsMatch(pattern, Days[n])).Select(d => (IReadOnlyList<(int, int)>)[(d, d)])], IsSpan: false));

    public override string ToString() => Text;

    public bool Before(PossibleDate other, out bool always)
    {
        (bool any, always) = Over(other, (left, right) => left.Max(s => s.End) < right.Min(s => s.Start));
        return any;
    }

    public bool Overlap(PossibleDate other, out bool always)
    {
        (bool any, always) = Over(other, (left, right) => left.Any(l => right.Any(r => l.Start <= r.End && r.Start <= l.End)));
        return any;
    }

    public bool Contain(PossibleDate other, out bool always)
    {
        bool Within(IReadOnlyList<(int Start, int End)> outer, IReadOnlyList<(int Start, int End)> inner) =>
            inner.All(i => outer.Any(o => o.Start <= i.Start && i.End <= o.End));

        if (IsSpan)
        {
            (bool any, always) = Over(other, Within);
            return any;
        }

        HashSet<int> days = [.. Possibilities.SelectMany(p => p).Select(s => s.Start)];
        bool Inside(IReadOnlyList<(int Start, int End)> inner) =>
            inner.All(i => i.End - i.Start < 40_000 && Enumerable.Range(i.Start, i.End - i.Start + 1).All(days.Contains));
        always = other.Possibilities.All(Inside);
        return other.Possibilities.Any(Inside);
    }

    private static bool IsMatch(string pattern, string day)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != 'X' && pattern[i] != day[i])
            {
                return false;
            }
        }

        return true;
    }

    private (bool Any, bool Always) Over(
        PossibleDate other, Func<IReadOnlyList<(int Start, int End)>, IReadOnlyList<(int Start, int End)>, bool> relation)
    {
        bool any = false;
        bool always = true;
        foreach (IReadOnlyList<(int, int)> left in Sample(Possibilities))
        {
            foreach (IReadOnlyList<(int, int)> right in Sample(other.Possibilities))
            {
                bool holds = relation(left, right);
                any |= holds;
                always &= holds;
            }
        }

        return (any, always);
    }

    /// <summary>First, last and some between: enough to refute an answer that is not certain, few enough to pair.</summary>
    private static IEnumerable<T> Sample<T>(IReadOnlyList<T> all)
    {
        int step = Math.Max(1, all.Count / 40);
        return all.Where((_, i) => i % step == 0 || i == all.Count - 1);
    }
}
