using System.CommandLine;

namespace DialogueFacts.Tool.Commands;

/// <summary><c>dialoguefacts export</c>: facts and sources in the form of other tools.</summary>
internal static class ExportCommand
{
    public static Command Create() => new("export", "Write facts and sources in the form of other tools.") { ReferencesCacheCommand.Create() };
}
