using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>A second of a day: as written, or in UTC.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Moment(EdtfDay day, int secondOfDay)
{
    private const int SecondsPerDay = 24 * 60 * 60;

    public EdtfDay Day => day;

    public int SecondOfDay => secondOfDay;

    /// <summary>Of a date with a time; <see cref="EdtfTime.OffsetMinutes"/> is left aside.</summary>
    public static Moment Written(in EdtfForm form)
    {
        WrittenDays.TryFind(form.Start, out DayRange days);
        return new(days.First.Day, form.Time.SecondOfDay);
    }

    /// <summary>The moment that many minutes earlier, at most a day.</summary>
    public Moment MinusMinutes(int minutes)
    {
        int second = secondOfDay - (minutes * 60);
        return second < 0 ? new(day.Previous(), second + SecondsPerDay)
            : second >= SecondsPerDay ? new(day.Next(), second - SecondsPerDay)
            : new(day, second);
    }

    public int Compare(Moment other)
    {
        int byDay = day.CompareTo(other.Day);
        return byDay != 0 ? byDay : secondOfDay.CompareTo(other.SecondOfDay);
    }
}
