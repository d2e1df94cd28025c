namespace DialogueFacts;

/// <summary>The answer to a question about dates that are not always fully known.</summary>
/// <remarks>
/// The values combine by Kleene's strong three-valued logic; see <see cref="TernaryExtensions"/>.
/// <see cref="Unknown"/> is the default, so that a forgotten answer never passes for a certain one.
/// </remarks>
public enum Ternary
{
    /// <summary>It cannot be known from what the dates say: some days they allow satisfy it, others do not.</summary>
    Unknown = 0,

    /// <summary>It is so, whichever of the days that the dates allow are the real ones.</summary>
    Holds,

    /// <summary>It is not so, whichever of the days that the dates allow are the real ones.</summary>
    Fails,
}
