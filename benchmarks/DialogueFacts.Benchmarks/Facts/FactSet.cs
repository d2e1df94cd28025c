using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DialogueFacts.Benchmarks.Facts;

/// <summary>
/// Generated facts: half of them sessions, each with a passage of minutes that bears out all its values, half of them delegates. Each
/// refers to three others, two of these anywhere in the set. There is nothing wrong with them.
/// </summary>
internal sealed class FactSet
{
    /// <summary>A source holds as many passages, so that it is about as long as a long document.</summary>
    private const int PassagesPerSource = 1000;

    private readonly Lazy<FactFile[]> _files;
    private readonly Lazy<FactFile[]> _snapshots;

    /// <param name="count">How many facts; sources not counted.</param>
    /// <param name="files">Over how many files they are spread.</param>
    public FactSet(int count, int files)
    {
        Count = count;
        FileCount = files;
        _snapshots = new(() => [.. Enumerable.Range(0, (Sessions + PassagesPerSource - 1) / PassagesPerSource).Select(Snapshot)]);
        _files = new(() => [.. Enumerable.Range(0, files).Select(DataFile), SourceFile()]);
    }

    public int Count { get; }

    public int FileCount { get; }

    /// <summary>The data; the last file holds the sources.</summary>
    public IReadOnlyList<FactFile> Files => _files.Value;

    public IReadOnlyList<FactFile> Snapshots => _snapshots.Value;

    public long YamlBytes => Files.Sum(f => (long)Encoding.UTF8.GetByteCount(f.Text));

    public IReadOnlyList<string> Identifiers => [.. Enumerable.Range(0, Sessions).SelectMany(i => new[] { Session.IdOf(i), Delegate.IdOf(i) })];

    /// <summary>A set of the usual spread: a file per thousand facts.</summary>
    public static FactSet Of(int count) => new(count, Math.Max(1, count / 1000));

    /// <summary>Each excerpt, with the number of the snapshot that it is from.</summary>
    public IEnumerable<(int Snapshot, string Excerpt)> Excerpts() =>
        Enumerable.Range(0, Sessions).Select(i => (i / PassagesPerSource, new Session(i, Sessions).Passage));

    private int Sessions => Count / 2;

    private FactFile DataFile(int file)
    {
        int first = (int)((long)Sessions * file / FileCount);
        int last = (int)((long)Sessions * (file + 1) / FileCount);
        var yaml = new StringBuilder("sessions:\n");
        for (int i = first; i < last; i++)
        {
            new Session(i, Sessions).WriteTo(yaml, Source(i / PassagesPerSource));
        }

        yaml.Append("delegates:\n");
        for (int i = first; i < last; i++)
        {
            new Delegate(i, Sessions).WriteTo(yaml);
        }

        return new FactFile(string.Create(CultureInfo.InvariantCulture, $"facts/part-{file:0000}.yaml"), yaml.ToString());
    }

    private FactFile SourceFile()
    {
        var yaml = new StringBuilder("sources:\n");
        for (int i = 0; i < Snapshots.Count; i++)
        {
            string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Snapshots[i].Text)));
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {Source(i)}\n    title: Minutes, part {i}\n    file: {Snapshots[i].Name}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    sha256: {hash}\n    from_elsewhere: {{title: the archive's list}}\n");
        }

        return new FactFile("facts/sources.yaml", yaml.ToString());
    }

    private FactFile Snapshot(int number)
    {
        int first = number * PassagesPerSource;
        IEnumerable<string> passages = Enumerable.Range(first, Math.Min(PassagesPerSource, Sessions - first)).Select(i => new Session(i, Sessions).Passage);
        return new FactFile($"seeds/{Source(number)}.txt", string.Join('\n', passages) + "\n");
    }

    private static string Source(int number) => string.Create(CultureInfo.InvariantCulture, $"minutes-{number:0000}");
}
