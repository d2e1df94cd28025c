using DialogueFacts.Data;

namespace DialogueFacts;

/// <summary>What the evidence of a fact or part says of one of its values.</summary>
public static class SourcedExtensions
{
    /// <summary>How sure a value is: what its evidence says, the surest passage counts. One that states it settles it; it is planned only if all say so.</summary>
    /// <remarks>
    /// Passages that speak against the value do not make it less sure: whether a source denies it or has another one instead is in
    /// <see cref="ISourced.Disputes"/>, and what the curators doubt in <see cref="ISourced.Doubts"/>.
    /// </remarks>
    /// <param name="sourced">A fact, or a part; of a part, evidence on the fact that it belongs to is not considered.</param>
    /// <param name="slot">As <see cref="EvidenceFor"/> takes it.</param>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static Certainty CertaintyOf(this ISourced sourced, string slot) => sourced.EvidenceFor(slot) switch
    {
        { Count: > 0 } evidence => evidence.Certainty(),
        _ when sourced is ICompiledObject { Slots: var slots } && !ValuePath.Parse(slot).LeadsToValue(slots) => DialogueFacts.Certainty.Absent,
        _ => DialogueFacts.Certainty.Unsourced,
    };

    /// <summary>The passages that bear out a value, or anything in it, in the order of the data; those on parts behind those on the fact.</summary>
    /// <param name="sourced">A fact, or a part; of a part, evidence on the fact that it belongs to is not considered.</param>
    /// <param name="slot">
    /// The slot as the model names it or as the property is called, so that <c>nameof</c> will do. Dots reach into parts
    /// (<c>funding.amount</c>); of a list all members count, unless one is chosen by its place (<c>participations[0].post</c>).
    /// </param>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static IReadOnlyList<Evidence> EvidenceFor(this ISourced sourced, string slot)
    {
        if (sourced is null)
        {
            throw new ArgumentNullException(nameof(sourced));
        }

        if (slot is null)
        {
            throw new ArgumentNullException(nameof(slot));
        }

        var path = ValuePath.Parse(slot);
        if (sourced is not ICompiledObject { Slots: var slots })
        {
            return EvidenceSearch.Find(sourced.Evidence, [], path);
        }

        return path.IsIn(slots.Shape)
            ? EvidenceSearch.Find(sourced.Evidence, SourcedParts.Of(in slots), path)
            : throw new ArgumentException($"{slots.Shape.Name} has no slot '{slot}'.", nameof(slot));
    }

    /// <summary>What passages together make of what they say.</summary>
    internal static Certainty Certainty(this IEnumerable<Evidence> evidence) =>
        evidence.Select(e => Certainty(e.How)).DefaultIfEmpty(DialogueFacts.Certainty.Unsourced).Max();

    private static Certainty Certainty(How how) => how switch
    {
        How.Denied => DialogueFacts.Certainty.Denied,
        How.Planned => DialogueFacts.Certainty.Planned,
        How.Opinion => DialogueFacts.Certainty.Opinion,
        How.Hedged => DialogueFacts.Certainty.Hedged,
        How.Attributed => DialogueFacts.Certainty.Attributed,
        _ => DialogueFacts.Certainty.Stated,
    };
}
