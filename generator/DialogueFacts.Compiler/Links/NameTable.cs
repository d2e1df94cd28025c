using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What the facts are called. Compares by value.</summary>
public sealed class NameTable : IEquatable<NameTable>
{
    private readonly EquatableArray<FactNames> _facts;

    /// <summary>Made when first asked: most tables are only compared with the one before.</summary>
    private readonly Lazy<Dictionary<string, FactNames>> _byKey;

    private NameTable(EquatableArray<FactNames> facts)
    {
        _facts = facts;
        _byKey = new(() => ByKey(facts));
    }

    /// <param name="files">One per file, in ordinal order of their names.</param>
    public static NameTable Of(IEnumerable<EquatableArray<FactNames>> files) => new(files.SelectMany(f => f).ToEquatableArray());

    /// <summary>As much of it as a file mentions: equal until one of those facts is called otherwise.</summary>
    /// <param name="mentions">Of the file: <see cref="Mentions.Of"/>.</param>
    public NameTable Among(EquatableArray<string> mentions)
    {
        var mentioned = new List<FactNames>(_facts.Count == 0 ? 0 : mentions.Count);
        foreach (string key in _facts.Count == 0 ? default : mentions)
        {
            if (_byKey.Value.TryGetValue(key, out FactNames? fact))
            {
                mentioned.Add(fact);
            }
        }

        return new NameTable(mentioned.ToEquatableArray());
    }

    /// <summary>The names of the fact that a value is or refers to; null if there is no such fact, or it is of a class that cannot be meant.</summary>
    internal EquatableArray<string>? Of(FactModel model, FactValue value) =>
        IdentifierKey.Of(model, value) is { } key && _byKey.Value.TryGetValue(key, out FactNames? fact)
        && MayMean(model, value, model.Classes[fact.Class])
            ? fact.Names
            : null;

    public bool Equals(NameTable? other) => ReferenceEquals(this, other) || (other is not null && _facts == other._facts);

    public override bool Equals(object? obj) => Equals(obj as NameTable);

    public override int GetHashCode() => _facts.GetHashCode();

    private static bool MayMean(FactModel model, FactValue value, ModelClass @class) => value switch
    {
        ReferenceValue reference => reference.Takes(@class),
        ScalarValue text => text.MayName.Any(number => @class.IsA(model.Classes[number])),
        _ => true,
    };

    /// <summary>Written twice: the first one counts, as with every fact.</summary>
    private static Dictionary<string, FactNames> ByKey(EquatableArray<FactNames> facts)
    {
        var byKey = new Dictionary<string, FactNames>(facts.Count, StringComparer.Ordinal);
        foreach (FactNames fact in facts)
        {
            if (!byKey.ContainsKey(fact.Key))
            {
                byKey.Add(fact.Key, fact);
            }
        }

        return byKey;
    }
}
