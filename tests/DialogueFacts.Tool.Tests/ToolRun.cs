using System.Text.Json;

namespace DialogueFacts.Tool.Tests;

/// <summary>What a run of the tool gave.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
