using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Tool;

/// <summary>The tool, installed from its package into a folder.</summary>
public sealed class InstalledTool
{
    private readonly Stranger _stranger;

    public InstalledTool(Packages packages)
    {
        _stranger = new Stranger(packages, "tool");
        _stranger.Dotnet($"tool install DialogueFacts.Tool --version {packages.Version} --tool-path tools").MustSucceed();
        Version = packages.Version;
    }

    public string Version { get; }

    public InstalledTool Write(string path, string text)
    {
        _stranger.Write(path, text);
        return this;
    }

    public Command Run(string arguments) => _stranger.Run("tools/dialoguefacts", arguments);
}
