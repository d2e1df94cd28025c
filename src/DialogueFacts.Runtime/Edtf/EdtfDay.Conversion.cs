namespace DialogueFacts;

public readonly partial struct EdtfDay
{
    private bool IsInDateTime => Year is >= 1 and <= 9999;

    /// <summary>The day of a <see cref="DateTime"/>; its time of day and kind are left out.</summary>
    /// <param name="value">The date and time.</param>
    /// <returns>The day that <paramref name="value"/> shows.</returns>
    public static EdtfDay FromDateTime(DateTime value) => new(value.Year, value.Month, value.Day);

    /// <summary>Gets the day as a <see cref="DateTime"/> at midnight, of unspecified kind.</summary>
    /// <param name="value">Midnight of the day; the default value if there is none.</param>
    /// <returns>Whether the year is one that <see cref="DateTime"/> covers, 1 to 9999.</returns>
    public bool TryGetDateTime(out DateTime value)
    {
        value = IsInDateTime ? new DateTime((int)Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified) : default;
        return IsInDateTime;
    }

#if NET6_0_OR_GREATER
    /// <summary>The day of a <see cref="DateOnly"/>.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The same day.</returns>
    public static EdtfDay FromDateOnly(DateOnly value) => new(value.Year, value.Month, value.Day);

    /// <summary>Gets the day as a <see cref="DateOnly"/>.</summary>
    /// <param name="value">The day; the default value if there is none.</param>
    /// <returns>Whether the year is one that <see cref="DateOnly"/> covers, 1 to 9999.</returns>
    public bool TryGetDateOnly(out DateOnly value)
    {
        value = IsInDateTime ? new DateOnly((int)Year, Month, Day) : default;
        return IsInDateTime;
    }
#endif
}
