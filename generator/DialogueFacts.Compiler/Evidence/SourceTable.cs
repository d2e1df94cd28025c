using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>The sources of all files. Compares by value.</summary>
public sealed class SourceTable : IEquatable<SourceTable>
{
    private readonly EquatableArray<SourceEntry> _sources;
    private readonly Dictionary<string, SourceEntry> _byKey = new(StringComparer.Ordinal);

    private SourceTable(EquatableArray<SourceEntry> sources)
    {
        _sources = sources;
        foreach (SourceEntry source in sources)
        {
            // Written twice: the first one counts, as with every fact.
            if (!_byKey.ContainsKey(source.Key))
            {
                _byKey.Add(source.Key, source);
            }
        }
    }

    /// <param name="files">The sources of each file, the files in ordinal order of their names.</param>
    public static SourceTable Of(IEnumerable<EquatableArray<SourceEntry>> files) => new(files.SelectMany(f => f).ToEquatableArray());

    public IReadOnlyList<SourceEntry> All => _sources;

    public SourceEntry? Find(string key) => _byKey.TryGetValue(key, out SourceEntry? source) ? source : null;

    public bool Equals(SourceTable? other) => other is not null && _sources == other._sources;

    public override bool Equals(object? obj) => Equals(obj as SourceTable);

    public override int GetHashCode() => _sources.GetHashCode();
}
