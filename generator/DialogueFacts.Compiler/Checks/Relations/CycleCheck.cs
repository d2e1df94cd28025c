using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary><c>dialoguefacts:acyclic</c>: following the slot from fact to fact never leads back.</summary>
internal static class CycleCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph) => Relation.All(graph)
        .Where(r => r.Slot.FindAnnotation(RuleUris.Acyclic)?.Value is YamlScalar { Text: "true" })
        .GroupBy(r => r.Slot.Name, StringComparer.Ordinal)
        .SelectMany(slot => new Search(graph, slot.ToDictionary(r => r.Fact.Key, StringComparer.Ordinal)).Cycles(slot));

    /// <summary>Goes depth first, without recursion as chains may be long; a step back onto the way that led here closes a cycle.</summary>
    private sealed class Search(FactGraph graph, Dictionary<string, Relation> relations)
    {
        private readonly HashSet<string> _done = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
        private readonly List<(Relation Relation, int Next)> _way = [];

        public IEnumerable<Finding> Cycles(IEnumerable<Relation> starts)
        {
            foreach (Relation start in starts)
            {
                Enter(start);
                while (_way.Count > 0)
                {
                    if (Step() is { } cycle)
                    {
                        yield return cycle;
                    }
                }
            }
        }

        private void Enter(Relation relation)
        {
            if (_done.Add(relation.Fact.Key))
            {
                _places.Add(relation.Fact.Key, _way.Count);
                _way.Add((relation, 0));
            }
        }

        private static Argument FirstStep((Relation Relation, int Next) step) => step.Relation.Fact.At(step.Relation.Targets[step.Next - 1]);

        private Finding? Step()
        {
            (Relation relation, int next) = _way[_way.Count - 1];
            if (next == relation.Targets.Count)
            {
                _places.Remove(relation.Fact.Key);
                _way.RemoveAt(_way.Count - 1);
                return null;
            }

            _way[_way.Count - 1] = (relation, next + 1);
            ReferenceValue target = relation.Targets[next];
            string key = graph.KeyOf(target);
            if (_places.TryGetValue(key, out int place))
            {
                string way = string.Join(" → ", _way.Skip(place).Select(w => w.Relation.Fact.Object.Id).Append(target.Id));
                bool isOwn = place == _way.Count - 1;
                return Finding.Of(
                    CheckRules.Cycle,
                    relation.Fact.At(target),
                    relation.Fact.Subject,
                    relation.Slot.Key,
                    way,
                    isOwn ? "" : "; the next is at ",
                    isOwn ? "" : FirstStep(_way[place]));
            }

            if (relations.TryGetValue(key, out Relation? onwards))
            {
                Enter(onwards);
            }

            return null;
        }
    }
}
