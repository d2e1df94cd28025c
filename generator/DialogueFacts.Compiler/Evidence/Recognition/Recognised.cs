namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>Whether, and where, a passage bears a value out.</summary>
/// <param name="places">Where it does; empty if it does not.</param>
/// <param name="instead">Gives <see cref="Instead"/>; null: nothing.</param>
internal readonly struct Recognised(IReadOnlyList<Extent> places, Func<string>? instead = null)
{
    public IReadOnlyList<Extent> Places { get; } = places;

    public bool IsFound => Places.Count > 0;

    /// <summary>What of the same kind the passage has, for messages; empty if nothing. Worked out when asked for: most misses are no finding.</summary>
    public string Instead => instead?.Invoke() ?? "";
}
