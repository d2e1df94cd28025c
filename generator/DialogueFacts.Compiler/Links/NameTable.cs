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
        var mentioned = new List<FactNames>();
        if (_facts.Count > 0)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach ((FactObject @object, _) in FactWalk.Objects(file))
            {
                foreach (SlotValue slot in @object.Slots)
                {
                    AddMentioned(file.Model, slot.Value, keys, mentioned);
                }
            }
        }

        return new NameTable(mentioned.ToEquatableArray());
    }

    /// <summary>The names of the fact that a value is or refers to; null if there is no such fact, or it is of a class that cannot be meant.</summary>
    internal EquatableArray<string>? Of(FactModel model, FactValue value) =>
        KeyOf(model, value) is { } key && _byKey.TryGetValue(key, out FactNames? fact)
        && (value is not ReferenceValue reference || reference.Takes(model.Classes[fact.Class]))
            ? fact.Names
            : null;

    public bool Equals(NameTable? other) => ReferenceEquals(this, other) || (other is not null && _facts == other._facts);

    public override bool Equals(object? obj) => Equals(obj as NameTable);

    public override int GetHashCode() => _facts.GetHashCode();

    private void AddMentioned(FactModel model, FactValue value, HashSet<string> keys, List<FactNames> mentioned)
    {
        if (value is ListValue list)
        {
            foreach (FactValue item in list.Items)
            {
                AddMentioned(model, item, keys, mentioned);
            }
        }
        else if (KeyOf(model, value) is { } key && keys.Add(key) && _byKey.TryGetValue(key, out FactNames? fact))
        {
            mentioned.Add(fact);
        }
    }

    private static string? KeyOf(FactModel model, FactValue value) => value switch
    {
        ReferenceValue reference => IdentifierKey.Of(model, reference.Class, reference.Id),
        ObjectValue { Object: { Id: { } id } fact } => IdentifierKey.Of(model, fact.Class, id),
        _ => null,
    };
}
