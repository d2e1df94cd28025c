using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>LinkML's <c>unique_keys</c>, over all files if they are one root, else within each root.</summary>
internal static class UniqueKeyCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph, RootScopes scopes) => graph.Rules.UniqueKeys.SelectMany(key => Check(graph, scopes, key));

    private static IEnumerable<Finding> Check(FactGraph graph, RootScopes scopes, UniqueKey key)
    {
        var first = new Dictionary<(EquatableArray<Fingerprint>, int), GraphObject>();
        foreach (GraphObject @object in graph.OfClass(key.Origin))
        {
            if (Values(@object, key) is not { } values)
            {
                continue;
            }

            var content = (values.Select(v => v is null ? default : graph.Content(v)).ToEquatableArray(), scopes.Of(@object));
            if (!first.TryGetValue(content, out GraphObject other))
            {
                first.Add(content, @object);
                continue;
            }

            yield return Finding.Of(
                CheckRules.UniqueKey,
                At(@object, values),
                @object.Fact.Subject,
                key.Name,
                string.Join(", ", key.Slots),
                other.Fact == @object.Fact ? "another one" : other.Fact.Subject,
                At(other, Values(other, key)!));
        }
    }

    /// <summary>Null if the instance is not to be compared: values are missing, and missing ones count as different.</summary>
    private static FactValue?[]? Values(GraphObject @object, UniqueKey key)
    {
        FactValue?[] values = [.. key.Slots.Select(k => @object.Object.Class.FindSlot(k) is { } slot ? @object.Object[slot] : null)];
        return key.NullsAreInequal && Array.IndexOf(values, null) >= 0 ? null : values;
    }

    private static Anchor At(GraphObject @object, FactValue?[] values) => Array.Find(values, v => v is not null) is { } value
        ? @object.Fact.At(value)
        : Anchor.Value(@object.Fact.File, @object.Object.Node);
}
