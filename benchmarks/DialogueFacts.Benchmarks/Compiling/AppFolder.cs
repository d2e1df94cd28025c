using DialogueFacts.Benchmarks.Processes;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>A program on disk with the libraries that it needs, ready to be started.</summary>
internal sealed class AppFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("app-").FullName;
    private readonly string _name;

    public AppFolder(string name, byte[] app, params (string Name, byte[] Assembly)[] libraries)
    {
        _name = name;
        File.WriteAllBytes(Path.Combine(_root, name + ".dll"), app);
        File.Copy(Path.ChangeExtension(typeof(AppFolder).Assembly.Location, ".runtimeconfig.json"), Path.Combine(_root, name + ".runtimeconfig.json"));
        foreach ((string library, byte[] assembly) in libraries)
        {
            File.WriteAllBytes(Path.Combine(_root, library + ".dll"), assembly);
        }
    }

    public ProcessRun Start() => ProcessRunner.Run(Path.Combine(_root, _name + ".dll"));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
