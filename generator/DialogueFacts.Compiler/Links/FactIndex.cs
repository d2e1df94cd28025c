using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Every fact of every file by its identifier. Equal as long as no fact is added, removed, renamed or of another class.</summary>
public sealed class FactIndex : IEquatable<FactIndex>
{
    private readonly Dictionary<string, FactEntry> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactEntry> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fileNumbers = new(StringComparer.Ordinal);
    private readonly Containment _containment;
    private readonly Lazy<NearestIdentifier> _nearest;
    private readonly Lazy<IdentifierSlips> _slips;
    private KeyChanges? _changes;

    private FactIndex(FactModel model, EquatableArray<FileIdentities> files)
    {
        Model = model;
        Files = files;
        _nearest = new Lazy<NearestIdentifier>(() => new NearestIdentifier(this));
        _slips = new Lazy<IdentifierSlips>(() => new IdentifierSlips(this));
        Hierarchy = new ClassHierarchy(model);
        _containment = new Containment(model, Hierarchy);
        for (int file = 0; file < files.Count; file++)
        {
            _fileNumbers[files[file].Name] = file;
            LacksFacts |= files[file].LacksFacts;
            foreach (FactIdentity fact in files[file].Facts)
            {
                Add(new FactEntry(file, fact));
            }

            AddFormer(file);
        }
    }

    public FactModel Model { get; }

    internal ClassHierarchy Hierarchy { get; }

    /// <summary>In ordinal order of their names, whatever order they were given in.</summary>
    public EquatableArray<FileIdentities> Files { get; }

    /// <summary>A file's place in <see cref="Files"/>.</summary>
    public int NumberOf(string file) => _fileNumbers[file];

    /// <summary>Whether facts may be missing, so that nothing can be said of references that do not resolve.</summary>
    public bool LacksFacts { get; }

    /// <summary>Whether any fact is written more than once.</summary>
    public bool HasRepetitions => _repeated.Count > 0;

    /// <summary>How many different facts there are.</summary>
    public int Count => _byKey.Count;

    public static FactIndex Of(FactModel model, EquatableArray<FileIdentities> files) =>
        new(model, files.OrderBy(f => f.Name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The fact of a key (<see cref="FactIdentity.Key"/>), or null. Of a fact written several times the first one: first by file, then by ordinal.</summary>
    public FactEntry? Find(string key) => _byKey.TryGetValue(key, out FactEntry entry) ? entry : null;

    /// <summary>The fact that a value is, refers to or names, or null. Where it may be of several classes, and identifiers of theirs compare
    /// differently, each is asked; if none of them has it, it is a fact of a class that cannot be meant.</summary>
    public FactEntry? Find(FactValue value)
    {
        FactEntry? other = null;
        foreach (string key in IdentifierKey.AllOf(Model, value))
        {
            if (Find(key) is { } found)
            {
                if (IdentifierKey.MayMean(Model, value, ClassOf(found)))
                {
                    return found;
                }

                other ??= found;
            }
        }

        return other;
    }

    /// <summary>The fact that was called so before, or null. Of several the first.</summary>
    public FactEntry? FindFormer(string key) => _former.TryGetValue(key, out FactEntry entry) ? entry : null;

    /// <summary>What facts were called before, where no fact is called so now; in order of file and ordinal.</summary>
    public IEnumerable<(FormerIdentifier Former, FactEntry Fact)> AllFormer() => Files
        .SelectMany(f => f.Former)
        .Where(former => !_byKey.ContainsKey(former.Key))
        .GroupBy(former => former.Key, (key, same) => (same.First(), _former[key]), StringComparer.Ordinal);

    /// <summary>Whether the fact is written more than once, whether alike or not.</summary>
    public bool IsRepeated(string key) => _repeated.Contains(key);

    /// <summary>The identifier nearest to one that does not resolve, of the facts that could be meant; null if none is near.</summary>
    public string? Nearest(string id, ModelClass @class) => _nearest.Value.Of(id, @class);

    /// <summary>Where a fact is written.</summary>
    internal Anchor PlaceOf(FactEntry entry) => Anchor.Fact(Files[entry.File].Name, entry.Fact.Ordinal);

    /// <summary>The identifier nearest to a text that may name any fact; null if none is near.</summary>
    public string? Nearest(string id) => _nearest.Value.Of(id);

    /// <summary>The identifier of which a text may be a slip, of the facts whose class can be meant; null if of none. Cheap for texts that are none.</summary>
    public string? Slip(string text, Func<ModelClass, bool> isMeant) => _slips.Value.Of(text, isMeant);

    /// <summary>Whether a text is, or was, the identifier of some fact.</summary>
    public bool IsKnown(string id) => Keys(id).Any(key => _byKey.ContainsKey(key) || _former.ContainsKey(key));

    public ModelClass ClassOf(FactEntry entry) => Model.Classes[entry.Fact.Class];

    /// <summary>Whether a reference must lead to a fact; those to what data cannot hold, and to what is outside, need not.</summary>
    public bool Expects(ReferenceValue reference) => _containment.Expects(reference);

    /// <summary>Whether there is nothing to report of a reference: it leads to a fact of the right class, or need not lead to any.</summary>
    public bool IsSound(ReferenceValue reference) =>
        Find(reference) is { } target ? reference.Takes(ClassOf(target)) : !Expects(reference);

    /// <summary>The facts of a class and the classes below it, each once, in order of file and ordinal.</summary>
    public IEnumerable<FactEntry> OfClass(ModelClass @class)
    {
        var wanted = new bool[Model.Classes.Count];
        foreach (ModelClass below in Hierarchy.WithBelow(@class))
        {
            wanted[below.Number] = true;
        }

        return All().Where(e => wanted[e.Fact.Class]);
    }

    /// <summary>All facts, each once, in order of file and ordinal.</summary>
    public IEnumerable<FactEntry> All()
    {
        for (int file = 0; file < Files.Count; file++)
        {
            foreach (FactIdentity fact in Files[file].Facts)
            {
                var entry = new FactEntry(file, fact);
                if (_repeated.Count == 0 || _byKey[fact.Key] == entry)
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>The keys that may lead to another fact than in an earlier index, or to none; null: any may.</summary>
    internal IReadOnlyCollection<string>? ChangesSince(FactIndex earlier)
    {
        KeyChanges? changes = _changes;
        if (changes?.AreSince(earlier) != true)
        {
            _changes = changes = new KeyChanges(earlier, FindChanges(earlier));
        }

        return changes.Keys;
    }

    public bool Equals(FactIndex? other) => ReferenceEquals(this, other) || (other is not null && Files == other.Files && Model.Equals(other.Model));

    public override bool Equals(object? obj) => Equals(obj as FactIndex);

    public override int GetHashCode() => Files.GetHashCode();

    /// <summary>How identifiers compare is a matter of the class: as they stand, or expanded.</summary>
    private string[] Keys(string id) => [id, Model.Prefixes.Expand(id)];

    /// <summary>Where facts are missing, written twice or renamed, more depends on each other than what a key leads to.</summary>
    private HashSet<string>? FindChanges(FactIndex earlier)
    {
        if (!IsPlain || !earlier.IsPlain || Files.Count != earlier.Files.Count || !Model.Equals(earlier.Model))
        {
            return null;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int file = 0; file < Files.Count; file++)
        {
            if (Files[file] != earlier.Files[file])
            {
                KeyChanges.AddBetween(
                    earlier.Files[file].Facts, Files[file].Facts, static (a, b) => a.Key == b.Key && a.Class == b.Class, static f => f.Key, keys);
            }
        }

        return keys;
    }

    private bool IsPlain => !LacksFacts && !HasRepetitions && _former.Count == 0;

    private void AddFormer(int file)
    {
        foreach (FormerIdentifier former in Files[file].Former)
        {
            if (!_former.ContainsKey(former.Key) && Files[file].Facts.FirstOrDefault(f => f.Ordinal == former.Ordinal) is { Key: not null } fact)
            {
                _former.Add(former.Key, new FactEntry(file, fact));
            }
        }
    }

    private void Add(FactEntry entry)
    {
        if (_byKey.ContainsKey(entry.Fact.Key))
        {
            _repeated.Add(entry.Fact.Key);
        }
        else
        {
            _byKey.Add(entry.Fact.Key, entry);
        }
    }
}
