using DialogueFacts.Compiler.Evidence.Excerpts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>The snapshots of all sources, prepared for looking up excerpts. Compares by value; safe to use from several threads.</summary>
public sealed class SnapshotTable : IEquatable<SnapshotTable>
{
    private readonly EquatableArray<SnapshotFile> _files;
    private readonly Dictionary<string, (SnapshotFile File, Snapshot? Text)> _byName = new(StringComparer.Ordinal);

    private SnapshotTable(EquatableArray<SnapshotFile> files)
    {
        _files = files;
        foreach (SnapshotFile file in files)
        {
            _byName[file.Name] = (file, file.Text is { } text ? Snapshot.FromText(text) : null);
        }
    }

    public static SnapshotTable Of(EquatableArray<SnapshotFile> files) => new(files);

    public IEnumerable<string> Names => _byName.Keys;

    public SnapshotFile? File(string name) => _byName.TryGetValue(name, out (SnapshotFile File, Snapshot?) found) ? found.File : null;

    /// <summary>Null if there is no such snapshot, or none that can be read.</summary>
    internal Snapshot? Text(string name) => _byName.TryGetValue(name, out (SnapshotFile, Snapshot? Text) found) ? found.Text : null;

    public bool Equals(SnapshotTable? other) => ReferenceEquals(this, other) || (other is not null && _files == other._files);

    public override bool Equals(object? obj) => Equals(obj as SnapshotTable);

    public override int GetHashCode() => _files.GetHashCode();
}
