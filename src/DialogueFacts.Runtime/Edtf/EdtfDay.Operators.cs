namespace DialogueFacts;

public readonly partial struct EdtfDay
{
    /// <summary>Compares two days.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether they are the same day.</returns>
    public static bool operator ==(EdtfDay left, EdtfDay right) => left.Equals(right);

    /// <summary>Compares two days.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether they are different days.</returns>
    public static bool operator !=(EdtfDay left, EdtfDay right) => !left.Equals(right);

    /// <summary>Compares two days.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether <paramref name="left"/> is the earlier one.</returns>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.CompareTo(right) < 0;

    /// <summary>Compares two days.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether <paramref name="left"/> is the earlier one or they are the same.</returns>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two days.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether <paramref name="left"/> is the later one.</returns>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.CompareTo(right) > 0;

    /// <summary>Compares two days.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    /// <returns>Whether <paramref name="left"/> is the later one or they are the same.</returns>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.CompareTo(right) >= 0;
}
