using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// The files of one run, each read once. Of a file that was only passed through, nothing stays but where its nodes stand: what it says takes
/// as much memory as what is made of it.
/// </summary>
/// <param name="files">In the order in which they are passed through.</param>
internal sealed class YamlFiles(IReadOnlyList<InputFile> files)
{
    private readonly Dictionary<string, YamlFile> _found = new(StringComparer.Ordinal);

    /// <summary>What a file says; null if there is none of that name. It stays in memory.</summary>
    public YamlContent? Find(string name)
    {
        if (!_found.TryGetValue(name, out YamlFile? found) && files.FirstOrDefault(f => f.Name == name) is { } file)
        {
            found = YamlReader.Read(file);
            _found.Add(name, found);
        }

        return found?.Content;
    }

    /// <summary>Reads all files, and makes something of what each says.</summary>
    public IEnumerable<(YamlPositions Positions, EquatableArray<Finding> Findings, T Made)> PassThrough<T>(Func<YamlContent, T> make)
    {
        foreach (InputFile file in files)
        {
            YamlFile yaml = _found.TryGetValue(file.Name, out YamlFile? found) && found.Positions.Path == file.Path ? found : YamlReader.Read(file);
            yield return (yaml.Positions, yaml.Findings, make(yaml.Content));
        }
    }
}
