using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>An answer that is certain is right for every day that the dates may be; the days come from going through a calendar.</summary>
public sealed class EdtfSoundnessTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Before_is_right_whenever_it_is_certain() => Check((left, right) =>
        IsSound(EdtfDate.Parse(left.Text).IsBefore(EdtfDate.Parse(right.Text)), left.Before(right, out bool always), always));

    [Fact]
    public void Overlaps_is_right_whenever_it_is_certain() => Check((left, right) =>
        IsSound(EdtfDate.Parse(left.Text).Overlaps(EdtfDate.Parse(right.Text)), left.Overlap(right, out bool always), always));

    [Fact]
    public void Contains_is_right_whenever_it_is_certain() => Check((left, right) =>
        IsSound(EdtfDate.Parse(left.Text).Contains(EdtfDate.Parse(right.Text)), left.Contain(right, out bool always), always));

    [Fact]
    public void Before_is_certain_whenever_single_dates_allow_it() => Check((left, right) =>
    {
        if (left.IsSpan || right.IsSpan)
        {
            return true;
        }

        bool any = left.Before(right, out bool always);
        return EdtfDate.Parse(left.Text).IsBefore(EdtfDate.Parse(right.Text)) == (always ? Ternary.Holds : any ? Ternary.Unknown : Ternary.Fails);
    });

    [Fact]
    public void Bounds_are_the_first_and_last_day_of_single_dates() => Prop.ForAll(PossibleDates.Any(), date =>
    {
        EdtfDate parsed = EdtfDate.Parse(date.Text);
        int[] days = [.. date.Possibilities.SelectMany(p => p).Select(s => s.Start)];
        return date.IsSpan || (Number(parsed.Earliest) == days.Min() && Number(parsed.Latest) == days.Max());
    }).Check(Thorough);

    private static bool IsSound(Ternary answer, bool any, bool always) => answer switch
    {
        Ternary.Holds => always,
        Ternary.Fails => !any,
        _ => true,
    };

    private static void Check(Func<PossibleDate, PossibleDate, bool> property) =>
        Prop.ForAll(PossibleDates.Any(), PossibleDates.Any(), property).Check(Thorough);

    private static int Number(EdtfBound bound) =>
        bound.Day!.Value.TryGetDateOnly(out DateOnly day) ? day.DayNumber - new DateOnly(2000, 1, 1).DayNumber : int.MinValue;
}
