using System.Collections.ObjectModel;

namespace DialogueFacts.Data;

/// <summary>Finds the passages that bear out a value, on the object and on its parts.</summary>
internal static class EvidenceSearch
{
    /// <param name="own">The evidence on the object itself.</param>
    /// <param name="parts">Its parts that carry some of their own.</param>
    public static ReadOnlyCollection<Evidence> Find(IEnumerable<Evidence> own, IEnumerable<(ValuePath Path, ISourced Part)> parts, ValuePath path) =>
        FactList<Evidence>.Of([.. Search(own, parts, path)]);

    private static IEnumerable<Evidence> Search(IEnumerable<Evidence> own, IEnumerable<(ValuePath Path, ISourced Part)> parts, ValuePath path)
    {
        IEnumerable<Evidence> found = own.Where(e => e.BearsOut.Any(p => path.Touches(ValuePath.Parse(p))));
        foreach ((ValuePath at, ISourced part) in parts)
        {
            // What lies in the value counts too: of a part all that is borne out of it.
            if ((path.Below(at) ?? (path.Touches(at) ? ValuePath.Empty : null)) is { } rest)
            {
                found = found.Concat(Search(part.Evidence, SourcedParts.Of(((ICompiledObject)part).Slots), rest));
            }
        }

        return found;
    }
}
