using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>A way from an object to values, slot by slot: <c>participations.official.memberships</c>.</summary>
/// <param name="Keys">The slots' <see cref="InducedSlot.Key"/>s.</param>
public sealed record SlotPath(EquatableArray<string> Keys)
{
    public static SlotPath Parse(string text) => new(text.Split('.').Select(k => k.Trim()).ToEquatableArray());

    public override string ToString() => string.Join(".", Keys);

    /// <summary>
    /// What lies along the path for an instance of a class: per key, the slots of that name that the classes reached so far have (several,
    /// if they have it from nowhere in common).
    /// </summary>
    internal PathResolution Resolve(ModelClass start, ClassHierarchy hierarchy)
    {
        var steps = new List<IReadOnlyList<PathStep>>();
        IReadOnlyList<ModelClass> classes = hierarchy.WithBelow(start);
        foreach (string key in Keys)
        {
            PathStep[] step = [.. classes.Where(c => c.FindSlot(key) is not null).Select(c => new PathStep(c, c.FindSlot(key)!))];
            if (step.Length == 0)
            {
                return new PathResolution(steps, key, [.. classes.SelectMany(c => c.Slots).Select(s => s.Key).Distinct(StringComparer.Ordinal)])
                {
                    IsOpen = classes.Any(c => c.IsIncomplete)
                        || hierarchy.Incomplete.Any(c => c.FindSlot(key) is not null)
                        || (steps.Count > 0 && steps[steps.Count - 1].Any(s => s.Slot.Range is SlotRange.Any { IsUnknown: true })),
                };
            }

            steps.Add(step);
            classes = [.. step.SelectMany(s => s.Slot.Range.Classes()).Distinct().SelectMany(hierarchy.WithBelow).Distinct()];
        }

        return new PathResolution(steps, null, []);
    }
}
