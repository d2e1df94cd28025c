using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Links;

/// <summary>Walks facts and their parts.</summary>
internal static class FactWalk
{
    /// <summary>Ordinal of whatever belongs to no fact: the root and its parts.</summary>
    public const int NoFact = -1;

    /// <summary>Every object of a file, each once, with the ordinal of the fact that it is or is a part of.</summary>
    public static IEnumerable<(FactObject Object, int Ordinal)> Objects(FactFile file)
    {
        var open = new Stack<FactObject>();
        foreach (FactObject root in file.Roots)
        {
            if (!IsFact(root))
            {
                open.Push(root);
                while (open.Count > 0)
                {
                    yield return (Next(open), NoFact);
                }
            }
        }

        for (int i = 0; i < file.Facts.Count; i++)
        {
            open.Push(file.Facts[i]);
            while (open.Count > 0)
            {
                yield return (Next(open), i);
            }
        }
    }

    public static bool IsFact(FactObject @object) => @object.Id is not null;

    /// <summary>The object and its parts, not those of facts inlined in it: they are facts of their own.</summary>
    public static IEnumerable<FactObject> WithParts(FactObject @object)
    {
        var open = new Stack<FactObject>([@object]);
        while (open.Count > 0)
        {
            yield return Next(open);
        }
    }

    private static FactObject Next(Stack<FactObject> open)
    {
        FactObject next = open.Pop();
        for (int i = next.HasObjects ? next.Slots.Count - 1 : -1; i >= 0; i--)
        {
            Push(next.Slots[i].Value, open);
        }

        return next;
    }

    private static void Push(FactValue value, Stack<FactObject> open)
    {
        if (value is ObjectValue { Object: var part } && !IsFact(part))
        {
            open.Push(part);
        }
        else if (value is ListValue { Items: var items })
        {
            for (int i = items.Count - 1; i >= 0; i--)
            {
                Push(items[i], open);
            }
        }
    }
}
