namespace DialogueFacts;

/// <summary>Kleene's strong three-valued logic over <see cref="Ternary"/>.</summary>
public static class TernaryExtensions
{
    /// <summary>Both: fails if either fails, holds if both hold, otherwise unknown.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer; the order does not matter.</param>
    /// <returns>The conjunction of the two answers.</returns>
    public static Ternary And(this Ternary left, Ternary right) =>
        left == Ternary.Fails || right == Ternary.Fails ? Ternary.Fails
        : left == Ternary.Holds && right == Ternary.Holds ? Ternary.Holds
        : Ternary.Unknown;

    /// <summary>Either: holds if one of them holds, fails if both fail, otherwise unknown.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer; the order does not matter.</param>
    /// <returns>The disjunction of the two answers.</returns>
    public static Ternary Or(this Ternary left, Ternary right) => left.Not().And(right.Not()).Not();

    /// <summary>The opposite: what holds fails, what fails holds, what is unknown stays so.</summary>
    /// <param name="answer">The answer to turn around.</param>
    /// <returns>The negation of <paramref name="answer"/>.</returns>
    public static Ternary Not(this Ternary answer) => answer switch
    {
        Ternary.Holds => Ternary.Fails,
        Ternary.Fails => Ternary.Holds,
        _ => Ternary.Unknown,
    };
}
