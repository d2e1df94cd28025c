using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>Generates dates together with what they may be.</summary>
public static class PossibleDates
{
    private static readonly Gen<string> Pattern =
        from year in Gen.Elements("2003", "2004", "2005", "200X", "20X4")
        from month in Gen.Elements("", "-02", "-03", "-12", "-0X", "-1X", "-XX", "-X2")
        from day in Gen.Elements("", "", "-01", "-02", "-28", "-29", "-XX", "-0X", "-X1", "-2X")
        select year + (month.Length == 0 ? "" : month + day);

    private static readonly Gen<PossibleDate> Single = Pattern.Select(PossibleDate.Single).Where(d => d.Possibilities.Count > 0);

    private static readonly Gen<PossibleDate> Interval =
        from start in Gen.OneOf(Single, End("", 0), End("..", -PossibleDate.Never))
        from end in Gen.OneOf(Single, End("", 0), End("..", PossibleDate.Never))
        let spans = Spans(start, end)
        where spans.Count > 0
        select new PossibleDate(start.Text + "/" + end.Text, spans, IsSpan: true);

    private static readonly Gen<PossibleDate> OneOf =
        from elements in Single.NonEmptyListOf().Resize(3)
        select new PossibleDate("[" + string.Join(",", elements) + "]", [.. elements.SelectMany(e => e.Possibilities).OrderBy(p => p[0].Start)], IsSpan: false);

    public static Arbitrary<PossibleDate> Any() => Arb.From(Gen.OneOf(Single, Interval, OneOf));

    /// <summary>An end that is open (one possibility, out of reach) or unknown (any day, also out of reach).</summary>
    private static Gen<PossibleDate> End(string text, int day)
    {
        int[] days = day != 0 ? [day] : [-PossibleDate.Never / 2, 0, 400, 1200, 1500, 1900, 2500, PossibleDate.Never / 2];
        return Gen.Constant(new PossibleDate(text, [.. days.Select(d => (IReadOnlyList<(int, int)>)[(d, d)])], IsSpan: false));
    }

    private static IReadOnlyList<IReadOnlyList<(int Start, int End)>> Spans(PossibleDate start, PossibleDate end)
    {
        return [.. from s in Thinned(start) from e in Thinned(end) where s <= e select (IReadOnlyList<(int, int)>)[(s, e)]];
    }

    private static IEnumerable<int> Thinned(PossibleDate date)
    {
        int step = Math.Max(1, date.Possibilities.Count / 12);
        return date.Possibilities.Where((_, i) => i % step == 0 || i == date.Possibilities.Count - 1).Select(p => p[0].Start);
    }
}
