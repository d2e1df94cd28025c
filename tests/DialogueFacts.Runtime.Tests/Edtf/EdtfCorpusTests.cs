using System.Globalization;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>The EDTF cases gathered from the specification and from other libraries' suites. All of them, disputed ones included, as the file rules.</summary>
public sealed class EdtfCorpusTests
{
    private const int Known = 620;

    [Fact]
    public void Every_case_is_read_as_it_is_ruled() => Check(c =>
        EdtfDate.TryParse(c.Text, out _) == c.Valid ? null : $"should be {(c.Valid ? "valid" : "invalid")}");

    [Fact]
    public void Every_valid_case_has_its_level() => Check(c =>
        !c.Valid || EdtfDate.Parse(c.Text).Level == c.Level ? null : $"level {EdtfDate.Parse(c.Text).Level}, should be {c.Level}");

    [Fact]
    public void Every_valid_case_keeps_its_text() => Check(c =>
        !c.Valid || EdtfDate.Parse(c.Text).ToString() == c.Text ? null : "text lost");

    [Fact]
    public void Every_stated_bound_is_found() => Check(c =>
        c.Earliest is null || Bounds(c.Text) == (c.Earliest, c.Latest) ? null : $"{Bounds(c.Text)}, should be {(c.Earliest, c.Latest)}");

    [Fact]
    public void Every_season_is_bounded_by_a_convention_in_use() => Check(c =>
        c.BoundsByConvention is null || c.BoundsByConvention.Any(b => (b.Earliest, b.Latest) == Bounds(c.Text)) ? null : $"{Bounds(c.Text)} is nobody's");

    [Fact]
    public void Every_case_that_is_only_out_of_order_says_so() => Check(c =>
        EdtfDate.TryParse(c.Text, out _, out EdtfProblem? problem) || (problem.Kind == EdtfProblemKind.EndsBeforeStart) == c.WellFormed ? null : problem.ToString());

    /// <summary>A time of day is bounded by itself, in UTC; the cases take one without offset for UTC.</summary>
    private static (string Earliest, string? Latest) Bounds(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        if (date.Kind == EdtfKind.DateTime)
        {
            string utc = date.TryGetUniversalTime(out EdtfDate universal) ? universal.ToString() : text + "Z";
            return (utc, utc);
        }

        return (Bound(date.Earliest, "-inf"), Bound(date.Latest, "inf"));
    }

    private static string Bound(EdtfBound bound, string open) => bound.Kind switch
    {
        EdtfBoundKind.Known => bound.ToString(),
        EdtfBoundKind.Open => open,
        _ => "unknown",
    };

    private static void Check(Func<EdtfCase, string?> mistake)
    {
        IReadOnlyList<EdtfCase>? cases = EdtfCase.Load();
        Assert.SkipWhen(cases is null, "The shared EDTF cases are not beside the repository (../shared/edtf/cases.json).");
        Assert.True(cases.Count >= Known, $"Only {cases.Count.ToString(CultureInfo.InvariantCulture)} cases.");
        Assert.Empty(cases.Select(c => (c.Text, Mistake: mistake(c))).Where(c => c.Mistake is not null).Select(c => $"'{c.Text}': {c.Mistake}"));
    }
}
