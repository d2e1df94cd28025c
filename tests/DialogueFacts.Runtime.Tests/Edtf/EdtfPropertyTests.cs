using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Runtime.Tests.Edtf;

public sealed class EdtfPropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void No_text_makes_parsing_throw() => Prop.ForAll(EdtfTexts.Any(), text =>
        EdtfDate.TryParse(text, out _, out EdtfProblem? problem)
        || (problem.Position >= 0 && problem.Length >= 0 && problem.Position + problem.Length <= text.Length && problem.Message.Length > 0)).Check(Thorough);

    [Fact]
    public void No_string_at_all_makes_parsing_throw() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        EdtfDate.TryParse(text, out _) == EdtfDate.TryParse(text, out _, out _)).Check(Thorough);

    [Fact]
    public void A_suggestion_is_a_date() => Prop.ForAll(EdtfTexts.Any(), text =>
        EdtfDate.TryParse(text, out _, out EdtfProblem? problem) || problem.Suggestion is null || EdtfDate.TryParse(problem.Suggestion, out _)).Check(Thorough);

    [Fact]
    public void A_date_keeps_its_text_through_every_form() => Prop.ForAll(EdtfTexts.Dates(), date =>
        EdtfDate.Parse(date.ToString()).ToString() == date.ToString()
        && EdtfDate.Parse(Encoding.UTF8.GetBytes(date.ToString())) == date
        && JsonSerializer.Deserialize<EdtfDate>(JsonSerializer.Serialize(date)) == date).Check(Thorough);

    [Fact]
    public void Bounds_are_in_order() => Prop.ForAll(EdtfTexts.Dates(), date =>
        AreInOrder(date.EarliestStart, date.LatestStart) && AreInOrder(date.EarliestEnd, date.LatestEnd)
        && AreInOrder(date.EarliestStart, date.EarliestEnd) && AreInOrder(date.LatestStart, date.LatestEnd)).Check(Thorough);

    [Fact]
    public void Before_cannot_hold_both_ways() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), (left, right) =>
        left.IsBefore(right) != Ternary.Holds || (right.IsBefore(left) == Ternary.Fails && left.Overlaps(right) == Ternary.Fails)).Check(Thorough);

    [Fact]
    public void Before_agrees_with_the_bounds_as_written() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), (left, right) =>
        left.IsBefore(right) != Ternary.Holds || left.Kind == EdtfKind.DateTime || left.Latest.Day < right.Earliest.Day).Check(Thorough);

    [Fact]
    public void Before_implies_on_or_before() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), (left, right) =>
        (left.IsBefore(right) != Ternary.Holds || left.IsOnOrBefore(right) == Ternary.Holds)
        && (left.IsOnOrBefore(right) != Ternary.Fails || left.IsBefore(right) == Ternary.Fails)).Check(Thorough);

    [Fact]
    public void Overlapping_is_mutual() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), (left, right) =>
        left.Overlaps(right) == right.Overlaps(left)).Check(Thorough);

    [Fact]
    public void What_does_not_overlap_is_not_contained() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), (left, right) =>
        left.Contains(right) != Ternary.Holds || left.Overlaps(right) != Ternary.Fails).Check(Thorough);

    [Fact]
    public void Doubts_only_take_certainty_away() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), (left, right) =>
        left.IsBefore(right) == Ternary.Unknown || left.IsBefore(right) == left.WithoutQualifiers().IsBefore(right.WithoutQualifiers())).Check(Thorough);

    [Fact]
    public void Sorting_is_a_total_order_that_agrees_with_equality() => Prop.ForAll(EdtfTexts.Dates(), EdtfTexts.Dates(), EdtfTexts.Dates(), (a, b, c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a.CompareTo(b) == 0) == (a == b)
        && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0)).Check(Thorough);

    [Fact]
    public void A_day_goes_into_text_and_back() => Prop.ForAll(ArbMap.Default.ArbFor<DateTime>(), moment =>
    {
        EdtfDay day = EdtfDay.FromDateTime(moment);
        return EdtfDate.FromDay(day).TryGetDay(out EdtfDay back) && back == day && day.DayOfWeek == moment.DayOfWeek
            && EdtfDate.FromDateTime(moment).TryGetDateTime(out DateTime again) && Math.Abs((again - moment).TotalSeconds) < 1;
    }).Check(Thorough);

    private static bool AreInOrder(EdtfBound first, EdtfBound second) =>
        !first.IsKnown || !second.IsKnown || first.Day <= second.Day;
}
