using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>A day, or a point before or after every day.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TimePoint
{
    private readonly EdtfDay _day;
    private readonly sbyte _side;

    private TimePoint(sbyte side, EdtfDay day)
    {
        _side = side;
        _day = day;
    }

    public static TimePoint BeforeAll { get; } = new(-1, default);

    public static TimePoint AfterAll { get; } = new(1, default);

    public bool IsDay => _side == 0;

    public EdtfDay Day => _day;

    public static bool operator <(TimePoint left, TimePoint right) => left.Compare(right) < 0;

    public static bool operator <=(TimePoint left, TimePoint right) => left.Compare(right) <= 0;

    public static bool operator >(TimePoint left, TimePoint right) => left.Compare(right) > 0;

    public static bool operator >=(TimePoint left, TimePoint right) => left.Compare(right) >= 0;

    public static TimePoint At(EdtfDay day) => new(0, day);

    public static TimePoint At(long year, int month, int day) => new(0, new EdtfDay(year, month, day));

    public static TimePoint Earlier(TimePoint left, TimePoint right) => left <= right ? left : right;

    public static TimePoint Later(TimePoint left, TimePoint right) => left >= right ? left : right;

    public int Compare(TimePoint other) => _side != other._side ? _side.CompareTo(other._side) : _day.CompareTo(other._day);
}
