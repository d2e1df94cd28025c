using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Dates;

/// <summary><c>dialoguefacts:no_overlap</c>: two intervals may share a first or last day, but no more.</summary>
internal static class OverlapCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph) => graph.Rules.Overlaps.SelectMany(rule => graph.OfClass(rule.Class)
        .Where(o => rule.Where is null || PathWalk.Follow(graph, o, rule.Where).Any(v => v.Value is ScalarValue { Text: "true" }))
        .Select(o => (Same: Same(graph, o, rule), Interval: Interval.Of(graph, o, rule)))
        .Where(o => o.Same.Count == rule.Same.Count && o.Interval is not null)
        .GroupBy(o => o.Same, o => o.Interval!.Value)
        .SelectMany(group => Check(rule, [.. group])));

    /// <summary>Fewer than the rule asks for if the object lacks one.</summary>
    private static EquatableArray<Fingerprint> Same(FactGraph graph, GraphObject @object, NoOverlap rule) => rule.Same
        .Select(path => PathWalk.Follow(graph, @object, path).Select(v => graph.Content(v.Value)).ToEquatableArray())
        .Where(values => values.Count > 0)
        .Select(values => values.Aggregate((a, b) => new Fingerprint(a.High ^ b.High, a.Low ^ b.Low)))
        .ToEquatableArray();

    private static IEnumerable<Finding> Check(NoOverlap rule, List<Interval> intervals)
    {
        var open = new List<Interval>();
        foreach (Interval later in intervals.OrderBy(i => i.Start.Date))
        {
            open.RemoveAll(earlier => earlier.End.Date.IsOnOrBefore(later.Start.Date) == Ternary.Holds);
            foreach (Interval earlier in open)
            {
                if (later.Start.Date.IsBefore(earlier.End.Date) == Ternary.Holds && earlier.Start.Date.IsBefore(later.End.Date) == Ternary.Holds)
                {
                    yield return Finding.Of(
                        DateRules.Overlap,
                        later.Start.At,
                        later.Fact.Subject,
                        later.Start.ToString(),
                        later.End.ToString(),
                        earlier.Start.ToString(),
                        earlier.End.ToString(),
                        earlier.Fact.Subject,
                        earlier.Start.At,
                        string.Join("', '", rule.Same));
                }
            }

            open.Add(later);
        }
    }

    /// <summary>An interval both of whose ends are known; of others nothing is certain.</summary>
    private readonly record struct Interval(GraphFact Fact, DateValue Start, DateValue End)
    {
        public static Interval? Of(FactGraph graph, GraphObject @object, NoOverlap rule) =>
            DateValue.One(graph, @object, rule.Start) is { } start && DateValue.One(graph, @object, rule.End) is { } end
                ? new Interval(@object.Fact, start, end)
                : null;
    }
}
