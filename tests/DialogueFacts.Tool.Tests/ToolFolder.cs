namespace DialogueFacts.Tool.Tests;

/// <summary>A folder with files that a test writes, and the tool run on it.</summary>
public sealed class ToolFolder : IDisposable
{
    public const string Model = """
        id: https://example.org/bridges
        name: bridges
        prefixes: {linkml: https://w3id.org/linkml/, schema: http://schema.org/}
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Register:
            tree_root: true
            attributes:
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Bridge:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name, required: true}
              opened: {range: edtf}
              replaces: {range: Bridge}
        """;

    public const string Facts = """
        bridges:
          - id: old-mill-bridge
            name: Old Mill Bridge
            opened: '1911'
            evidence:
              - source: chronicle
                excerpt: The Old Mill Bridge was opened in 1911.
        sources:
          - id: chronicle
            title: A chronicle of the town
            file: seeds/chronicle.txt
            sha256: 1feb7f030a8e6fe5a2cdf49e2f1e2aba9e16f76ff41558fe3d752cb160227a14
            from_elsewhere: {title: The volume has no title page.}
        """;

    public const string Chronicle = "The Old Mill Bridge was opened in 1911.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("dialoguefacts-tool-").FullName;

    /// <summary>A folder whose facts are right.</summary>
    public static ToolFolder WithFacts() => new ToolFolder()
        .Write("facts/model.yaml", Model)
        .Write("facts/bridges.yaml", Facts)
        .Write("seeds/chronicle.txt", Chronicle);

    public ToolFolder Write(string path, string text)
    {
        string full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>Runs the tool. Arguments that name something in the folder are paths in it.</summary>
    public ToolRun Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        string[] args = [.. arguments.Select(a => Path.Exists(PathOf(a)) || a.EndsWith(".yaml", StringComparison.Ordinal) ? PathOf(a) : a)];
        int exitCode = CommandLine.Run(args, output, errors);
        return new ToolRun(exitCode, WithoutFolder(output), WithoutFolder(errors));
    }

    private string WithoutFolder(StringWriter text) => text.ToString().Replace(_folder + "/", "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
