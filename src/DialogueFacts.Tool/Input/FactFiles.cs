using System.Security.Cryptography;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Imports;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Tool.Input;

/// <summary>
/// The files that a command line names: data, model with imports, snapshots. A single file of a set is read with the facts beside its model:
/// it refers to them, and alone it would be full of references to nothing.
/// </summary>
/// <param name="data">Files, or folders with all the YAML files in them.</param>
/// <param name="schema">The model; null: <c>model.yaml</c> beside the data or above.</param>
/// <param name="snapshots">The folder of the sources' texts; null: <c>seeds</c> beside the model's folder.</param>
/// <param name="isWhole">The data are all there is, though they are files.</param>
internal sealed class FactFiles(IReadOnlyList<string> data, string? schema, string? snapshots, bool isWhole = false)
{
    /// <summary>The files that were read along, as their paths are printed.</summary>
    private readonly HashSet<string> _along = new(StringComparer.Ordinal);

    /// <summary>The model's path as messages print it. There need not be such a file.</summary>
    public string ModelPath { get; } = schema ?? NearestModel.Of(data[0]);

    /// <summary>The model's path if nobody named it and it is not beside the data: then it may be another one than was meant.</summary>
    public string? ModelAbove => schema is null && NearestModel.IsAbove(ModelPath, data[0]) ? ModelPath : null;

    /// <summary>Reads them all.</summary>
    /// <exception cref="IOException">A file or folder that the command line names is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public CompilerInput Load()
    {
        var names = new FileNames([ModelPath, .. data]);
        var files = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (string path in data.SelectMany(DataFolder.Files).Select(FileNames.Shown))
        {
            files.TryAdd(names.Of(path), Read(path, names));
        }

        AddModel(names, files);
        foreach (string path in Along().Select(FileNames.Shown).Where(p => !files.ContainsKey(names.Of(p))))
        {
            files.Add(names.Of(path), Read(path, names));
            _along.Add(path);
        }

        return new CompilerInput(files.Values.ToEquatableArray(), names.Of(ModelPath)) { Snapshots = ReadSnapshots() };
    }

    /// <summary>Whether a finding is about what the command line names, be it as its second place; true of what is wrong with the model.</summary>
    public bool IsAsked(LocatedFinding finding) =>
        !_along.Contains(finding.Location.Path) || finding.Related.Any(r => r.Path.Length > 0 && !_along.Contains(r.Path));

    /// <summary>All files of the set, of which the command line may name a part.</summary>
    private IEnumerable<string> Along() => schema is null && !isWhole && File.Exists(ModelPath)
        ? DataFolder.Files(Path.GetDirectoryName(ModelPath) is { Length: > 0 } folder ? folder : ".")
        : [];

    /// <summary>The model, and whatever it imports from beside it.</summary>
    private void AddModel(FileNames names, Dictionary<string, InputFile> files)
    {
        if (!File.Exists(ModelPath))
        {
            if (schema is not null)
            {
                throw new FileNotFoundException($"There is no model '{schema}'.");
            }

            if (NearestModel.Below(data[0]).FirstOrDefault() is { } below)
            {
                throw new FileNotFoundException($"There is no model.yaml in '{data[0]}' or above, but one in '{below}'. Name that folder.");
            }

            return;
        }

        InputFile main = Read(ModelPath, names);
        files[main.Name] = main;
        ModelFiles.Gather(YamlReader.Read(main).Content, name => Import(names.PathOf(name), names, files));
    }

    private static YamlContent? Import(string path, FileNames names, Dictionary<string, InputFile> files)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        InputFile file = Read(path, names);
        files[file.Name] = file;
        return YamlReader.Read(file).Content;
    }

    private EquatableArray<SnapshotFile> ReadSnapshots()
    {
        string folder = snapshots ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(ModelPath))!, "..", "seeds");
        return !Directory.Exists(folder)
            ? snapshots is null ? [] : throw new DirectoryNotFoundException($"There is no folder '{snapshots}'.")
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => ReadSnapshot(path, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) + "/" + Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .ToEquatableArray();
    }

    private static SnapshotFile ReadSnapshot(string path, string name)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return new SnapshotFile(path, name, Utf8Text.Decode(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static InputFile Read(string path, FileNames names) => new(path, names.Of(path), Utf8Text.Decode(File.ReadAllBytes(path)));
}
