using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The year, month or day of a date: its value as far as it is specified, and what qualifies it.</summary>
/// <remarks>The default value is that of a component that the date does not have.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfComponent : IEquatable<EdtfComponent>
{
    internal EdtfComponent(long? minimum, long? maximum, int unspecifiedDigits, EdtfQualifiers qualifiers)
    {
        IsPresent = true;
        Minimum = minimum;
        Maximum = maximum;
        UnspecifiedDigits = unspecifiedDigits;
        Qualifiers = qualifiers;
    }

    /// <summary>Whether the date is written to this component.</summary>
    public bool IsPresent { get; }

    /// <summary>The least number the digits allow; null if the component is absent or the number does not fit 64 bits.</summary>
    /// <remarks>Of the digits alone: the least day of <c>2004-02-XX</c> is 1 and the greatest 31. For the calendar's bounds see <see cref="EdtfDate.Earliest"/>.</remarks>
    public long? Minimum { get; }

    /// <summary>The greatest number the digits allow; null if the component is absent or the number does not fit 64 bits.</summary>
    public long? Maximum { get; }

    /// <summary>The number, if all of its digits are specified and significant; otherwise null.</summary>
    public long? Value => Minimum == Maximum ? Minimum : null;

    /// <summary>How many digits are <c>X</c>.</summary>
    public int UnspecifiedDigits { get; }

    /// <summary>What is said against this component, whether written at its left, at its right, or further right for a group of components.</summary>
    public EdtfQualifiers Qualifiers { get; }

    /// <summary>Compares what is known of two components.</summary>
    /// <param name="left">One component.</param>
    /// <param name="right">The other component.</param>
    /// <returns>Whether the two are the same.</returns>
    public static bool operator ==(EdtfComponent left, EdtfComponent right) => left.Equals(right);

    /// <summary>Compares what is known of two components.</summary>
    /// <param name="left">One component.</param>
    /// <param name="right">The other component.</param>
    /// <returns>Whether the two differ.</returns>
    public static bool operator !=(EdtfComponent left, EdtfComponent right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfComponent other) =>
        IsPresent == other.IsPresent && Minimum == other.Minimum && Maximum == other.Maximum
        && UnspecifiedDigits == other.UnspecifiedDigits && Qualifiers == other.Qualifiers;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfComponent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Minimum.GetHashCode() * 397) ^ (Maximum.GetHashCode() * 17) ^ (int)Qualifiers;
}
