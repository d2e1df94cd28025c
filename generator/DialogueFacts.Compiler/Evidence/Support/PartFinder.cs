using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Finds the parts of a list that a passage speaks of, and the stretch of it that is about each.</summary>
internal sealed class PartFinder(Passage passage, ValueRecogniser recogniser)
{
    /// <summary>
    /// A part is spoken of where its own name stands: the first of its references and texts that is found. What is said of it lies between
    /// the names before and after it; titles stand before names in some languages and after them in others.
    /// </summary>
    public IReadOnlyList<(FactObject Part, Extent Region)> Find(ListValue list)
    {
        (FactObject Part, Extent Name)[] named =
        [
            .. list.Items.OfType<ObjectValue>().Where(v => v.Object.Id is null).Select(v => (v.Object, Name: Name(v.Object)))
                .Where(p => p.Name is not null).Select(p => (p.Object, p.Name!.Value)).OrderBy(p => p.Value.Start),
        ];
        var found = new List<(FactObject, Extent)>();
        for (int i = 0; i < named.Length; i++)
        {
            int start = i == 0 ? 0 : Math.Min(named[i - 1].Name.End, named[i].Name.Start);
            int end = i == named.Length - 1 ? passage.Text.Length : Math.Max(named[i + 1].Name.Start, named[i].Name.End);
            found.Add((named[i].Part, new Extent(start, end)));
        }

        return found;
    }

    /// <summary>Whether a part has anything that may be its name.</summary>
    public static bool IsNamed(FactObject part) => Names(part).Any();

    private static IEnumerable<(InducedSlot Slot, FactValue Value)> Names(FactObject part) => part.Slots.Where(s => !Exemptions.IsExempt(s))
        .SelectMany(s => (s.Value is ListValue list ? list.Items : new([s.Value])).Select(value => (s.Slot, value)))
        .Where(n => n.value is ReferenceValue or ScalarValue { Kind: TypeKind.Text });

    private Extent? Name(FactObject part)
    {
        foreach ((InducedSlot slot, FactValue value) in Names(part))
        {
            if (recogniser.Find(passage, slot, value) is { IsFound: true } found)
            {
                return found.Places.OrderBy(p => p.Start).First();
            }
        }

        return null;
    }
}
