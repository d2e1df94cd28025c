using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Two slots that are each other's inverse say one thing: evidence at either end bears out both.</summary>
public static class InverseSupport
{
    /// <summary>What nothing supports at either end, once for both.</summary>
    /// <param name="files">One per file, in any order.</param>
    public static EquatableArray<Finding> Check(IEnumerable<EvidenceReading> files)
    {
        EvidenceReading[] ordered = [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)];

        // What is missing in a broken file may stand in what could not be read.
        SupportedEnd[] ends = ordered.Any(f => f.IsBroken) ? [] : [.. ordered.SelectMany(f => f.Ends)];
        HashSet<InverseEnd> settled = [.. ends.Where(e => e.IsSupported).Select(e => e.End)];
        return ends.Where(e => e.Missing is not null && !settled.Contains(e.End.Opposite) && !settled.Contains(e.End.Opposite.ToAny) && settled.Add(e.End)).Select(e => e.Missing!).ToEquatableArray();
    }
}
