using System.Text;

namespace DialogueFacts.Benchmarks.Facts;

/// <summary>A fact set on disk, as a project has it, for as long as it is needed.</summary>
internal sealed class FactFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public FactFolder(FactSet facts)
    {
        foreach (FactFile file in facts.Files.Concat(facts.Snapshots).Append(FactModel.File))
        {
            string path = Path.Combine(Root, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, Utf8);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("facts-").FullName;

    public string Data => Path.Combine(Root, "facts");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
