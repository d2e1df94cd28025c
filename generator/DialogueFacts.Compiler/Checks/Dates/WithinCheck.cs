using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Dates;

/// <summary>
/// <c>dialoguefacts:within</c>: of the intervals that one object has at the end of the path and that match, one at least can cover the date.
/// </summary>
internal static class WithinCheck
{
    private const string Unknown = "an unknown date";

    public static IEnumerable<Finding> Check(FactGraph graph) => graph.Objects
        .SelectMany(o => graph.Rules.Within(o.Object.Class).SelectMany(rule => Check(graph, o, rule)));

    private static IEnumerable<Finding> Check(FactGraph graph, GraphObject @object, Within rule)
    {
        DateValue[] dates = [.. DateValue.All(graph, @object, rule.Date)];
        if (dates.Length == 0)
        {
            return [];
        }

        // The last step leads to the intervals; those that lie side by side are of one holder.
        return PathWalk.Ways(graph, @object, rule.Path)
            .Where(way => Matches(graph, way, rule))
            .GroupBy(way => (way[way.Length - 2].Object.Node, way[way.Length - 2].Fact.File, Here(graph, way, rule)))
            .SelectMany(holder => dates.Select(date => Check(graph, @object, rule, date, [.. holder])))
            .OfType<Finding>();
    }

    private static Finding? Check(FactGraph graph, GraphObject @object, Within rule, DateValue date, GraphObject[][] ways)
    {
        foreach (GraphObject[] way in ways)
        {
            GraphObject interval = way[way.Length - 1];
            bool isBefore = DateValue.One(graph, interval, rule.Start) is { } first && date.Date.IsBefore(first.Date) == Ternary.Holds;
            bool isAfter = DateValue.One(graph, interval, rule.End) is { } last && date.Date.IsAfter(last.Date) == Ternary.Holds;
            if (!isBefore && !isAfter)
            {
                return null;
            }
        }

        GraphObject nearest = ways[0][ways[0].Length - 1];
        DateValue? start = DateValue.One(graph, nearest, rule.Start);
        DateValue? end = DateValue.One(graph, nearest, rule.End);
        return Finding.Of(
            DateRules.Within,
            Here(graph, ways[0], rule) ?? date.At,
            @object.Fact.Subject,
            rule.Date.ToString(),
            date.ToString(),
            nearest.Fact.Subject,
            rule.Path.ToString(),
            start?.ToString() ?? Unknown,
            end?.ToString() ?? Unknown,
            (start ?? end)!.Value.At);
    }

    private static bool Matches(FactGraph graph, GraphObject[] way, Within rule)
    {
        foreach (Match match in rule.Matches)
        {
            var here = new HashSet<Fingerprint>(PathWalk.Follow(graph, way, rule.Path, match.Here).Select(v => graph.Content(v.Value)));
            if (!PathWalk.Follow(graph, way[way.Length - 1], match.There).Any(v => here.Contains(graph.Content(v.Value))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the object says what makes the interval match; that is where a reader would look.</summary>
    private static Anchor? Here(FactGraph graph, GraphObject[] way, Within rule)
    {
        foreach (FoundValue value in rule.Matches.SelectMany(match => PathWalk.Follow(graph, way, rule.Path, match.Here)))
        {
            return value.At;
        }

        return null;
    }
}
