namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    private FactSlots[]? _roots;

    /// <summary>A file of no facts whose one root has the defaults of the root; null if it has none.</summary>
    protected virtual FactFileData? CreateRootDefaults() => null;

    /// <summary>What is said of the root where it has a value in a slot; else its defaults; without slots if it has none.</summary>
    public FactSlots RootWith(int slot)
    {
        foreach (FactSlots root in Roots)
        {
            if (root.Has(slot))
            {
                return root;
            }
        }

        return Defaults;
    }

    /// <summary>The values that all files together give a multivalued slot of the root; if none gives any, its default.</summary>
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

        return values.Count == 0 && CreateRootDefaults() is not null ? read(Defaults) : FactList<T>.Of([.. values]);
    }

    private FactSlots Defaults
    {
        get
        {
            if (CreateRootDefaults() is not { } defaults)
            {
                return default;
            }

            defaults.Table = this;
            return defaults.Open(0, -1);
        }
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
