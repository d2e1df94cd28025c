using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Turns facts that findings point at by their ordinals into nodes: the index does not know nodes, so that it stays equal when one moves.</summary>
public static class FactPlaces
{
    /// <param name="files">One per data file.</param>
    public static IReadOnlyList<Finding> Find(IReadOnlyList<Finding> findings, IEnumerable<FileIndex> files)
    {
        if (!findings.Any(f => f.Related.Any(IsFact)))
        {
            return findings;
        }

        var byName = files.ToDictionary(f => f.Identities.Name, f => f.FactNodes, StringComparer.Ordinal);
        return [.. findings.Select(f => f with
        {
            Arguments = f.Arguments.Select(a => a.Place is { } place ? (Argument)Find(place, byName) : a).ToEquatableArray(),
            Related = f.Related.Select(at => Find(at, byName)).ToEquatableArray(),
        })];
    }

    private static Anchor Find(Anchor at, Dictionary<string, EquatableArray<int>> byName) =>
        IsFact(at) ? Anchor.Value(at.File, byName[at.File][at.Node]) : at;

    private static bool IsFact(Anchor at) => at.Part == AnchorPart.Fact;
}
