using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>What the rules over all facts read, of all files: facts, their parts, and the way from one to another.</summary>
internal sealed class FactGraph
{
    private readonly Dictionary<string, GraphFact> _byKey = new(StringComparer.Ordinal);
    private readonly List<GraphObject>[] _byClass;

    /// <summary>Made when first asked: mostly nothing is wrong.</summary>
    private readonly Lazy<HashSet<(string File, Flaw Flaw)>> _flaws;

    /// <param name="files">In the order of <see cref="FactIndex.Files"/>.</param>
    public FactGraph(FactIndex index, DeclaredRules rules, IReadOnlyList<FileIndex> files)
    {
        Index = index;
        Rules = rules;
        _byClass = [.. index.Model.Classes.Select(_ => new List<GraphObject>())];
        _flaws = new(() => [.. files.SelectMany(f => f.Flaws.Select(flaw => (f.Identities.Name, flaw)))]);
        for (int file = 0; file < files.Count; file++)
        {
            foreach (ProjectedFact projected in files[file].Projection)
            {
                Add(file, index.Files[file].Name, projected);
            }
        }
    }

    public FactIndex Index { get; }

    public DeclaredRules Rules { get; }

    /// <summary>Facts and roots, each once, in order of file and ordinal.</summary>
    public List<GraphFact> Facts { get; } = [];

    /// <summary>Facts and parts of a class and those below it, in order of file and place.</summary>
    public IEnumerable<GraphObject> OfClass(ModelClass @class)
    {
        List<GraphObject>[] lists = [.. Index.Hierarchy.WithBelow(@class).Select(c => _byClass[c.Number]).Where(l => l.Count > 0)];
        return lists.Length == 1
            ? lists[0]
            : lists.SelectMany(l => l).OrderBy(o => o.Fact.File, StringComparer.Ordinal).ThenBy(o => o.Object.Node);
    }

    /// <summary>Facts and parts, class by class.</summary>
    public IEnumerable<GraphObject> Objects => _byClass.SelectMany(l => l);

    public string KeyOf(ReferenceValue reference) => reference.OrClasses.Count > 0 && Index.Find(reference) is { } target
        ? target.Fact.Key
        : IdentifierKey.Of(Index.Model, reference.Class, reference.Id);

    /// <summary>The fact that is referred to; null if there is none, or none of which a rule reads anything.</summary>
    public GraphFact? Find(ReferenceValue reference) => _byKey.TryGetValue(KeyOf(reference), out GraphFact? fact) ? fact : null;

    /// <summary>Whether a slot of a fact has a value, or a part of one, that is missing because it was reported.</summary>
    public bool IsFlawed(GraphFact fact, InducedSlot slot) =>
        _flaws.Value.Contains((fact.File, new Flaw(fact.Object.Node, slot.Number))) || _flaws.Value.Contains((fact.File, new Flaw(fact.Object.Node, Flaw.AnySlot)));

    /// <summary>What a value is compared by: references by the fact they mean.</summary>
    public Fingerprint Content(FactValue value) => FingerprintBuilder.Of(Index.Model, value);

    private void Add(int file, string name, ProjectedFact projected)
    {
        string key = "";
        if (projected.Object.Id is { } id)
        {
            key = IdentifierKey.Of(Index.Model, projected.Object.Class, id);
            if (Index.Find(key) is not { } first || first.File != file || first.Fact.Ordinal != projected.Ordinal)
            {
                return;
            }
        }

        var fact = new GraphFact(name, projected.Ordinal, key, projected.Object);
        Facts.Add(fact);
        if (key.Length > 0)
        {
            _byKey[key] = fact;
        }

        foreach (FactObject part in FactWalk.WithParts(projected.Object))
        {
            _byClass[part.Class.Number].Add(new GraphObject(part, fact));
        }
    }
}
