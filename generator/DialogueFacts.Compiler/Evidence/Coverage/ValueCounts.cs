namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>How many values have evidence, each counted once, at the closest tier of what bears it out.</summary>
/// <param name="Unchecked">Borne out by sources without a snapshot alone.</param>
public sealed record ValueCounts(int Exact, int Typographic, int Edited, int Unchecked)
{
    /// <summary>All values with evidence.</summary>
    public int Supported => Exact + Typographic + Edited + Unchecked;

    /// <param name="values">Of each value with evidence, the tiers of what bears it out.</param>
    internal static ValueCounts Of(IEnumerable<IEnumerable<MatchTier>> values)
    {
        ILookup<MatchTier, MatchTier> closest = values.Select(tiers => tiers.OrderBy(Distance).First()).ToLookup(t => t);
        return new ValueCounts(
            closest[MatchTier.Exact].Count(),
            closest[MatchTier.Typographic].Count(),
            closest[MatchTier.Edited].Count(),
            closest[MatchTier.Unchecked].Count());
    }

    /// <summary>What was never looked for is farthest.</summary>
    private static int Distance(MatchTier tier) => tier == MatchTier.Unchecked ? int.MaxValue : (int)tier;
}
