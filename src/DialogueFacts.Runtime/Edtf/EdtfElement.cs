using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>One element of a set: a date, or a range of dates of the same precision that may be open on one side.</summary>
/// <remarks>A single date is a range that begins and ends with it.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfElement : IEquatable<EdtfElement>
{
    internal EdtfElement(EdtfDate? first, EdtfDate? last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first date, or null if the element is everything up to <see cref="Last"/>.</summary>
    public EdtfDate? First { get; }

    /// <summary>The last date, or null if the element is everything from <see cref="First"/> on.</summary>
    public EdtfDate? Last { get; }

    /// <summary>Whether the element is one date and no range.</summary>
    public bool IsSingle => First is not null && First == Last;

    /// <summary>Compares the texts of two elements.</summary>
    /// <param name="left">One element.</param>
    /// <param name="right">The other element.</param>
    /// <returns>Whether the two are written alike.</returns>
    public static bool operator ==(EdtfElement left, EdtfElement right) => left.Equals(right);

    /// <summary>Compares the texts of two elements.</summary>
    /// <param name="left">One element.</param>
    /// <param name="right">The other element.</param>
    /// <returns>Whether the two are written differently.</returns>
    public static bool operator !=(EdtfElement left, EdtfElement right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfElement other) => First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfElement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (First.GetHashCode() * 397) ^ Last.GetHashCode();

    /// <summary>The element as EDTF writes it in a set.</summary>
    /// <returns>A date, or two around <c>..</c>, either of which may be missing.</returns>
    public override string ToString() => IsSingle ? First.ToString()! : First + ".." + Last;
}
