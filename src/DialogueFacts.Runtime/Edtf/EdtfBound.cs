using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The first or last day that a date allows: a known day, open, or unknown.</summary>
/// <remarks>The default value is <see cref="Unknown"/>. Bounds are equal if they are of the same kind and, when known, the same day.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfBound : IEquatable<EdtfBound>
{
    private readonly EdtfDay _day;

    private EdtfBound(EdtfBoundKind kind, EdtfDay day)
    {
        Kind = kind;
        _day = day;
    }

    /// <summary>There is a bound, but which day is not known.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>There is no bound.</summary>
    public static EdtfBound Open { get; } = new(EdtfBoundKind.Open, default);

    /// <summary>What is known of the bound.</summary>
    public EdtfBoundKind Kind { get; }

    /// <summary>The day, or null if the bound is open or unknown.</summary>
    public EdtfDay? Day => IsKnown ? _day : null;

    /// <summary>Whether the bound is a day.</summary>
    public bool IsKnown => Kind == EdtfBoundKind.Known;

    /// <summary>Compares kind and day.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    /// <returns>Whether the two are the same.</returns>
    public static bool operator ==(EdtfBound left, EdtfBound right) => left.Equals(right);

    /// <summary>Compares kind and day.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    /// <returns>Whether the two differ.</returns>
    public static bool operator !=(EdtfBound left, EdtfBound right) => !left.Equals(right);

    /// <summary>A bound that is a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The known bound.</returns>
    public static EdtfBound At(EdtfDay day) => new(EdtfBoundKind.Known, day);

    /// <summary>Gets the day if the bound is known.</summary>
    /// <param name="day">The day; the default value if the bound is open or unknown.</param>
    /// <returns>Whether the bound is known.</returns>
    public bool TryGetDay(out EdtfDay day)
    {
        day = _day;
        return IsKnown;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfBound other) => Kind == other.Kind && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Kind * 397) ^ _day.GetHashCode();

    /// <summary>The bound as EDTF writes the end of an interval: a day, <c>..</c> for open, nothing for unknown.</summary>
    /// <returns>The text of the bound.</returns>
    public override string ToString() => Kind switch
    {
        EdtfBoundKind.Known => _day.ToString(),
        EdtfBoundKind.Open => "..",
        _ => "",
    };
}
