using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The moments, on one clock, that a date with a time allows.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct MomentRange
{
    private const int LeastOffset = -12 * 60;
    private const int MostOffset = 14 * 60;

    private readonly Moment _first;
    private readonly Moment _last;

    /// <summary>In UTC if <paramref name="inUtc"/>: a time without offset is then anywhere that offsets may put it. Otherwise on its own clock.</summary>
    public MomentRange(in EdtfForm form, bool inUtc)
    {
        Moment written = Moment.Written(form);
        int? offset = form.Time.OffsetMinutes;
        _first = inUtc ? written.MinusMinutes(offset ?? MostOffset) : written;
        _last = inUtc ? written.MinusMinutes(offset ?? LeastOffset) : written;
    }

    public Ternary IsBefore(MomentRange other) =>
        _last.Compare(other._first) < 0 ? Ternary.Holds : _first.Compare(other._last) >= 0 ? Ternary.Fails : Ternary.Unknown;

    public Ternary IsSameAs(MomentRange other) =>
        IsBefore(other) == Ternary.Holds || other.IsBefore(this) == Ternary.Holds ? Ternary.Fails
        : IsBefore(other) == Ternary.Fails && other.IsBefore(this) == Ternary.Fails ? Ternary.Holds
        : Ternary.Unknown;
}
