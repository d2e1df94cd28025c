using System.Globalization;
using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The time of day of an EDTF date: hour, minute, second, and the offset from UTC if one is written.</summary>
/// <remarks>The default value is midnight without an offset.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfTime : IEquatable<EdtfTime>
{
    private readonly int _second;
    private readonly short _offset;
    private readonly bool _hasOffset;

    internal EdtfTime(int secondOfDay, int? offsetMinutes)
    {
        _second = secondOfDay;
        _offset = (short)offsetMinutes.GetValueOrDefault();
        _hasOffset = offsetMinutes is not null;
    }

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => _second / 3600;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => _second / 60 % 60;

    /// <summary>The second, 0 to 59.</summary>
    public int Second => _second % 60;

    /// <summary>The offset from UTC, -12:00 to +14:00 and zero for <c>Z</c>; null if none is written.</summary>
    public TimeSpan? Offset => _hasOffset ? TimeSpan.FromMinutes(_offset) : null;

    internal int SecondOfDay => _second;

    internal int? OffsetMinutes => _hasOffset ? _offset : null;

    /// <summary>Compares time and offset as written.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">The other time.</param>
    /// <returns>Whether the two are the same; the same moment at another offset is not.</returns>
    public static bool operator ==(EdtfTime left, EdtfTime right) => left.Equals(right);

    /// <summary>Compares time and offset as written.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">The other time.</param>
    /// <returns>Whether the two differ.</returns>
    public static bool operator !=(EdtfTime left, EdtfTime right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfTime other) => _second == other._second && _offset == other._offset && _hasOffset == other._hasOffset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_second * 397) ^ _offset ^ (_hasOffset ? 1 << 20 : 0);

    /// <summary>The time as EDTF writes it after the <c>T</c>, with <c>Z</c> for an offset of zero.</summary>
    /// <returns>The text, for instance <c>23:20:30</c> or <c>23:20:30-04:00</c>.</returns>
    public override string ToString()
    {
        string time = TwoDigits(Hour) + ":" + TwoDigits(Minute) + ":" + TwoDigits(Second);
        if (!_hasOffset || _offset == 0)
        {
            return _hasOffset ? time + "Z" : time;
        }

        int minutes = Math.Abs((int)_offset);
        return time + (_offset < 0 ? "-" : "+") + TwoDigits(minutes / 60) + ":" + TwoDigits(minutes % 60);
    }

    private static string TwoDigits(int value) => value.ToString("D2", CultureInfo.InvariantCulture);
}
