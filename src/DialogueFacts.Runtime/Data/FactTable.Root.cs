namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    private FactSlots[]? _roots;

    /// <summary>What is said of the root where it has a value in a slot; without slots if nobody says it.</summary>
    public FactSlots RootWith(int slot)
    {
        foreach (FactSlots root in Roots)
        {
            if (root.Has(slot))
            {
                return root;
            }
        }

        return default;
    }

    /// <summary>The values that all files together give a multivalued slot of the root.</summary>
    public IReadOnlyList<T> JoinRoots<T>(Func<FactSlots, IReadOnlyList<T>> read)
    {
        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        var values = new List<T>();
        foreach (FactSlots root in Roots)
        {
            values.AddRange(read(root));
        }

        return FactList<T>.Of([.. values]);
    }

    private FactSlots[] Roots => _roots ??= OpenRoots();

    private FactSlots[] OpenRoots()
    {
        var roots = new List<FactSlots>();
        for (int number = 0; number < _files.Length; number++)
        {
            FactFileData file = File(number);
            for (int i = 0; i < file.RootCount; i++)
            {
                roots.Add(file.Open(file.FactCount + i, -1));
            }
        }

        return [.. roots];
    }
}
