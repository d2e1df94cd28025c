using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>LinkML's <c>path_rule</c>: the values at the end of a path from slot to slot, from fact to fact.</summary>
internal sealed class PathRules(FactGraph graph, SlotValues values)
{
    private readonly Judgement _judgement = new();

    /// <summary>Each value once, in the order in which the path comes to them.</summary>
    public IReadOnlyList<FoundValue> Follow(GraphObject start, PathExpression path)
    {
        IReadOnlyList<FoundValue> reached = Step(start, path);
        if (path.RangeExpression is { } expression)
        {
            var compiled = new CompiledClassExpression(expression);
            reached = [.. reached.Where(v => Satisfies(v, compiled))];
        }

        return path.FollowedBy is { } next
            ? Distinct(reached.Select(values.ObjectOf).OfType<GraphObject>().SelectMany(o => Follow(o, next)))
            : reached;
    }

    /// <summary>What the slot gives and every combination allows.</summary>
    private IReadOnlyList<FoundValue> Step(GraphObject start, PathExpression path)
    {
        IReadOnlyList<FoundValue>? reached = path.Slot is not { } slot ? null
            : Distinct(path.IsReversed ? values.Holding(start, slot) : values.Of(start, slot));
        foreach (IReadOnlyList<FoundValue> combined in Combinations(start, path))
        {
            reached = reached is null ? combined : Common(reached, combined);
        }

        reached ??= [];
        return path.NoneOf.Count == 0 ? reached : Without(reached, path.NoneOf.SelectMany(p => Follow(start, p)));
    }

    private IEnumerable<IReadOnlyList<FoundValue>> Combinations(GraphObject start, PathExpression path)
    {
        if (path.AnyOf.Count > 0)
        {
            yield return Distinct(path.AnyOf.SelectMany(p => Follow(start, p)));
        }

        foreach (PathExpression all in path.AllOf)
        {
            yield return Follow(start, all);
        }

        if (path.ExactlyOneOf.Count > 0)
        {
            FoundValue[][] ways = [.. path.ExactlyOneOf.Select(p => Follow(start, p).ToArray())];
            ILookup<Fingerprint, FoundValue> found = ways.SelectMany(w => w).ToLookup(v => graph.Content(v.Value));
            yield return [.. found.Where(f => f.Count() == 1).SelectMany(f => f)];
        }
    }

    private bool Satisfies(FoundValue found, CompiledClassExpression expression)
    {
        FactValue value = values.ObjectOf(found) is { Object: var @object } ? new ObjectValue(@object)
            : found.Value is ReferenceValue reference && graph.Index.Find(graph.KeyOf(reference)) is { } entry
                ? new ObjectValue(new FactObject(graph.Index.ClassOf(entry), reference.Node, default))
            : found.Value;
        return expression.Judge(value, Ternary.Fails, _judgement) == Ternary.Holds;
    }

    private IReadOnlyList<FoundValue> Distinct(IEnumerable<FoundValue> found)
    {
        var seen = new HashSet<Fingerprint>();
        return [.. found.Where(v => seen.Add(graph.Content(v.Value)))];
    }

    private IReadOnlyList<FoundValue> Common(IReadOnlyList<FoundValue> one, IReadOnlyList<FoundValue> other)
    {
        var known = new HashSet<Fingerprint>(other.Select(v => graph.Content(v.Value)));
        return [.. one.Where(v => known.Contains(graph.Content(v.Value)))];
    }

    private IReadOnlyList<FoundValue> Without(IReadOnlyList<FoundValue> one, IEnumerable<FoundValue> other)
    {
        var known = new HashSet<Fingerprint>(other.Select(v => graph.Content(v.Value)));
        return [.. one.Where(v => !known.Contains(graph.Content(v.Value)))];
    }
}
