using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary>Whoever follows what to use instead of a retracted fact arrives somewhere.</summary>
internal static class ReplacementCheck
{
    public static IEnumerable<Finding> Check(FactIndex index, IReadOnlyList<FileLinking> linkings)
    {
        var steps = new Dictionary<string, Step>(StringComparer.Ordinal);
        foreach (FileLinks links in linkings.Select(l => l.Links).Where(l => l.Replacements.Count > 0))
        {
            Dictionary<int, FactIdentity> facts = index.Files[index.NumberOf(links.Name)].Facts.ToDictionary(f => f.Ordinal);
            foreach (Replacement replacement in links.Replacements)
            {
                if (facts.TryGetValue(replacement.Ordinal, out FactIdentity fact))
                {
                    string target = IdentifierKey.Of(index.Model, index.Model.Classes[replacement.Class], replacement.Id);
                    steps[fact.Key] = new Step(fact, Anchor.Value(links.Name, replacement.Node), target);
                }
            }
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        return steps.Values.Select(s => Follow(s, steps, done, index)).OfType<Finding>();
    }

    private static Finding? Follow(Step start, Dictionary<string, Step> steps, HashSet<string> done, FactIndex index)
    {
        var way = new List<Step>();
        Step step = start;
        while (done.Add(step.Fact.Key))
        {
            way.Add(step);
            if (!steps.TryGetValue(step.Target, out step!))
            {
                return null;
            }
        }

        int place = way.FindIndex(s => s.Fact.Key == step.Fact.Key);
        if (place < 0)
        {
            return null;
        }

        Step last = way[way.Count - 1];
        string circle = string.Join(" → ", way.Skip(place).Append(step).Select(s => s.Fact.Id));
        bool isOwn = way[place] == last;
        return Finding.Of(
            CheckRules.Replacement,
            last.At,
            Phrasing.Subject(index.Model.Classes[last.Fact.Class], last.Fact.Id),
            circle,
            isOwn ? "" : ", here or at ",
            isOwn ? "" : way[place].At);
    }

    /// <summary>A retracted fact, and the key of the one to use instead.</summary>
    private sealed record Step(FactIdentity Fact, Anchor At, string Target);
}
