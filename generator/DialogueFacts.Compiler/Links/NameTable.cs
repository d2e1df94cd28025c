using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What the facts are called. Compares by value.</summary>
public sealed class NameTable : IEquatable<NameTable>
{
    /// <summary>By file.</summary>
    private readonly EquatableArray<EquatableArray<FactNames>> _files;

    /// <summary>Made when first asked: most tables are only compared with the one before.</summary>
    private readonly Lazy<Dictionary<string, FactNames>> _byKey;

    private KeyChanges? _changes;

    private NameTable(EquatableArray<EquatableArray<FactNames>> files)
    {
        _files = files;
        _byKey = new(() => ByKey(files));
    }

    /// <param name="files">One per file, in ordinal order of their names.</param>
    public static NameTable Of(IEnumerable<EquatableArray<FactNames>> files) => new(files.ToEquatableArray());

    /// <summary>As much of it as a file mentions: equal until one of those facts is called otherwise.</summary>
    /// <param name="mentions">Of the file: <see cref="Mentions.Of"/>.</param>
    public NameTable Among(EquatableArray<string> mentions)
    {
        bool isEmpty = _files.All(f => f.Count == 0);
        var mentioned = new List<FactNames>(isEmpty ? 0 : mentions.Count);
        foreach (string key in isEmpty ? default : mentions)
        {
            if (_byKey.Value.TryGetValue(key, out FactNames? fact))
            {
                mentioned.Add(fact);
            }
        }

        return new NameTable(new([mentioned.ToEquatableArray()]));
    }

    /// <summary>The keys of facts that may be called otherwise than in an earlier table; null: any may.</summary>
    internal IReadOnlyCollection<string>? ChangesSince(NameTable earlier)
    {
        KeyChanges? changes = _changes;
        if (changes?.AreSince(earlier) != true)
        {
            _changes = changes = new KeyChanges(earlier, FindChanges(earlier));
        }

        return changes.Keys;
    }

    /// <summary>The names of the fact that a value is or refers to; null if there is no such fact, or it is of a class that cannot be meant.</summary>
    internal EquatableArray<string>? Of(FactModel model, FactValue value) => Find(model, value)?.Names;

    /// <summary>The key of that fact; of one that there is not, the first that it may have.</summary>
    internal string? KeyOf(FactModel model, FactValue value) => Find(model, value)?.Key ?? IdentifierKey.Of(model, value);

    public bool Equals(NameTable? other) => ReferenceEquals(this, other) || (other is not null && _files == other._files);

    public override bool Equals(object? obj) => Equals(obj as NameTable);

    public override int GetHashCode() => _files.GetHashCode();

    private HashSet<string>? FindChanges(NameTable earlier)
    {
        if (earlier._files.Count != _files.Count)
        {
            return null;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int file = 0; file < _files.Count; file++)
        {
            if (_files[file] != earlier._files[file])
            {
                KeyChanges.AddBetween(earlier._files[file], _files[file], static (a, b) => a.Equals(b), static f => f.Key, keys);
            }
        }

        return keys;
    }

    private FactNames? Find(FactModel model, FactValue value)
    {
        foreach (string key in IdentifierKey.AllOf(model, value))
        {
            if (_byKey.Value.TryGetValue(key, out FactNames? fact) && IdentifierKey.MayMean(model, value, model.Classes[fact.Class]))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>Written twice: the first one counts, as with every fact.</summary>
    private static Dictionary<string, FactNames> ByKey(EquatableArray<EquatableArray<FactNames>> files)
    {
        var byKey = new Dictionary<string, FactNames>(files.Sum(f => f.Count), StringComparer.Ordinal);
        foreach (EquatableArray<FactNames> facts in files)
        {
            foreach (FactNames fact in facts)
            {
                if (!byKey.ContainsKey(fact.Key))
                {
                    byKey.Add(fact.Key, fact);
                }
            }
        }

        return byKey;
    }
}
