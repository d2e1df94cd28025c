using DialogueFacts.Benchmarks.Processes;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>C# on disk, for the compiler as a process.</summary>
internal sealed class CSharpFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("csharp-").FullName;

    public CSharpFolder(IEnumerable<(string Name, string Text)> files)
    {
        var arguments = new List<string>
        {
            "/noconfig /nostdlib+ /target:library /optimize+ /deterministic+ /nologo /nullable:enable /warnaserror+ /nowarn:1701,1702",
            $"/define:{string.Join(';', CompilerSettings.Symbols)}",
            $"/out:\"{Assembly}\"",
            $"/doc:\"{Path.Combine(_root, "Sessions.xml")}\"",
        };
        arguments.AddRange(CompilerSettings.References.Select(r => $"/reference:\"{r}\""));
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(_root, name);
            File.WriteAllText(path, text);
            arguments.Add($"\"{path}\"");
        }

        File.WriteAllLines(Arguments, arguments);
    }

    /// <summary>The assembly, once compiled.</summary>
    public string Assembly => Path.Combine(_root, "Sessions.dll");

    private string Arguments => Path.Combine(_root, "arguments.rsp");

    /// <summary>Compiles everything, documentation included.</summary>
    public ProcessRun Compile() => ProcessRunner.Run(CompilerSettings.CSharpCompiler, "@" + Arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
