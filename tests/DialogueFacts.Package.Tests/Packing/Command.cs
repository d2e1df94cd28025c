using System.Diagnostics;

namespace DialogueFacts.Package.Tests.Packing;

/// <summary>What a command printed, and how it ended.</summary>
public sealed record Command(string Line, int ExitCode, string Output)
{
    /// <summary>What takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static Command Run(string folder, string program, string arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Servers that outlive the command would hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return new Command($"{program} {arguments}", process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>The errors and warnings of a build, each once.</summary>
    public IReadOnlyList<BuildFinding> Findings => [.. Output.Split('\n').Select(BuildFinding.Parse).OfType<BuildFinding>().Distinct()];

    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public Command MustSucceed()
    {
        Assert.True(ExitCode == 0, $"{Line} ended with {ExitCode}:\n{Output}");
        return this;
    }

    public Command MustFail()
    {
        Assert.True(ExitCode != 0, $"{Line} should have failed:\n{Output}");
        return this;
    }
}
