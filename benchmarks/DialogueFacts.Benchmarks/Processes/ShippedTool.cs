using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using DialogueFacts.Benchmarks.Rows;

namespace DialogueFacts.Benchmarks.Processes;

/// <summary>The tool as its package brings it: compiled ahead of time, where there is a package for the platform.</summary>
internal static class ShippedTool
{
    private static readonly string[] Platforms = ["linux-x64", "win-x64"];

    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>Runs the tool to its end.</summary>
    public static ProcessRun Run(Scale scale, params string[] arguments) =>
        ProcessRunner.Run([scale.IsDry || !Platforms.Contains(RuntimeInformation.RuntimeIdentifier, StringComparer.Ordinal) ? Built : Published.Value, .. arguments]);

    private static string Built => Path.Combine(AppContext.BaseDirectory, "dialoguefacts.dll");

    /// <exception cref="InvalidOperationException">It does not build.</exception>
    private static string Publish()
    {
        string repository = typeof(ShippedTool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;
        string folder = Path.Combine(Path.GetTempPath(), "dialoguefacts-shipped");
        using Process build = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "publish", Path.Combine(repository, "src", "DialogueFacts.Tool"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "--self-contained", "false", "-o", folder, "-v", "quiet", "-nologo",
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        string output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return build.ExitCode == 0 ? Path.Combine(folder, "dialoguefacts.dll") : throw new InvalidOperationException(output);
    }
}
