using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What the facts are called. Compares by value.</summary>
public sealed class NameTable : IEquatable<NameTable>
{
    private readonly EquatableArray<FactNames> _facts;
    private readonly Dictionary<string, FactNames> _byKey = new(StringComparer.Ordinal);

    private NameTable(EquatableArray<FactNames> facts)
    {
        _facts = facts;
        foreach (FactNames fact in facts)
        {
            // Written twice: the first one counts, as with every fact.
            if (!_byKey.ContainsKey(fact.Key))
            {
                _byKey.Add(fact.Key, fact);
            }
        }
    }

    /// <param name="files">One per file, in ordinal order of their names.</param>
    public static NameTable Of(IEnumerable<EquatableArray<FactNames>> files) => new(files.SelectMany(f => f).ToEquatableArray());

    /// <summary>As much of it as a file mentions: equal until one of those facts is called otherwise.</summary>
    public NameTable MentionedIn(FactFile file)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((FactObject @object, _) in FactWalk.Objects(file))
        {
            foreach (SlotValue slot in @object.Slots)
            {
                AddKeys(file.Model, slot.Value, keys);
            }
        }

        return new NameTable(keys.Where(_byKey.ContainsKey).Select(key => _byKey[key]).ToEquatableArray());
    }

    /// <summary>The names of the fact that a value is or refers to; null if there is no such fact.</summary>
    internal EquatableArray<string>? Of(FactModel model, FactValue value) =>
        KeyOf(model, value) is { } key && _byKey.TryGetValue(key, out FactNames? fact) ? fact.Names : null;

    public bool Equals(NameTable? other) => ReferenceEquals(this, other) || (other is not null && _facts == other._facts);

    public override bool Equals(object? obj) => Equals(obj as NameTable);

    public override int GetHashCode() => _facts.GetHashCode();

    private static void AddKeys(FactModel model, FactValue value, SortedSet<string> keys)
    {
        if (value is ListValue list)
        {
            foreach (FactValue item in list.Items)
            {
                AddKeys(model, item, keys);
            }
        }
        else if (KeyOf(model, value) is { } key)
        {
            keys.Add(key);
        }
    }

    private static string? KeyOf(FactModel model, FactValue value) => value switch
    {
        ReferenceValue reference => IdentifierKey.Of(model, reference.Class, reference.Id),
        ObjectValue { Object: { Id: { } id } fact } => IdentifierKey.Of(model, fact.Class, id),
        _ => null,
    };
}
