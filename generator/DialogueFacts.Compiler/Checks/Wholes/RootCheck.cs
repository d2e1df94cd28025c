using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>What the model asks of its root, asked of all files together, if all files are one root (<see cref="FactModel.JoinsRoots"/>).</summary>
internal static class RootCheck
{
    /// <param name="files">In ordinal order of their names.</param>
    public static IEnumerable<Finding> Check(FactIndex index, IReadOnlyList<FileIndex> files)
    {
        (string File, RootUse Root)[] roots = [.. files.SelectMany(f => f.Roots.Select(r => (f.Identities.Name, r)))];
        if (!index.Model.JoinsRoots || roots.Length == 0)
        {
            yield break;
        }

        ModelClass root = index.Model.Root!;
        ILookup<int, Use> uses = roots.SelectMany(r => r.Root.Slots.Select(s => new Use(r.File, s))).ToLookup(u => u.Slot.Slot);
        var flawed = new HashSet<int>(roots.SelectMany(r => r.Root.Flawed));
        var whole = Anchor.Value(roots[0].File, roots[0].Root.Node);
        foreach (InducedSlot slot in root.Slots)
        {
            if (!slot.IsMultivalued)
            {
                foreach (Finding finding in Agree(root, slot, uses[slot.Number]))
                {
                    yield return finding;
                }
            }

            // A file that is broken may hold what seems to be missing; and what was reported is not missing as well.
            if (!index.LacksFacts && !flawed.Contains(slot.Number) && Count(root, slot, [.. uses[slot.Number]], whole) is { } wrong)
            {
                yield return wrong;
            }
        }
    }

    private static IEnumerable<Finding> Agree(ModelClass root, InducedSlot slot, IEnumerable<Use> uses)
    {
        Use? first = null;
        foreach (Use use in uses)
        {
            first ??= use;
            if (use.Slot.Content != first.Value.Slot.Content)
            {
                yield return Finding.Of(CheckRules.RootDisagrees, use.At, root.Name, slot.Key, first.Value.At);
            }
        }
    }

    private static Finding? Count(ModelClass root, InducedSlot slot, Use[] uses, Anchor whole)
    {
        if (uses.Length == 0)
        {
            // what has a default is never missing
            Rule? rule = slot.IfAbsent is not null ? null : slot.IsRequired ? CheckRules.RootRequired : slot.IsRecommended ? CheckRules.RootRecommended : null;
            return rule is null ? null : Finding.Of(rule, whole, root.Name, slot.Key);
        }

        int count = uses.Sum(u => u.Slot.Count);
        SlotExpression expression = slot.Expression;
        string? asked = expression.ExactCardinality is { } exact && count != exact ? $"{exact}"
            : expression.MinimumCardinality is { } minimum && count < minimum ? $"at least {minimum}"
            : expression.MaximumCardinality is { } maximum && count > maximum ? $"at most {maximum}"
            : null;
        return slot.IsMultivalued && asked is not null
            ? Finding.Of(CheckRules.RootCardinality, uses[uses.Length - 1].At, root.Name, slot.Key, count == 1 ? "1 value" : $"{count} values", asked)
            : null;
    }

    private readonly record struct Use(string File, RootSlotUse Slot)
    {
        public Anchor At => Anchor.Value(File, Slot.Node);
    }
}
