using System.Text.RegularExpressions;

namespace DialogueFacts.Package.Tests.Packing;

/// <summary>An error or a warning as MSBuild prints it.</summary>
/// <param name="File">With its full path; <c>CSC</c> if it is about no file.</param>
/// <param name="Place">Line, column, last line and last column; empty if it is about no file.</param>
/// <param name="Project">The project that was built, with its full path.</param>
public sealed partial record BuildFinding(string File, string Place, string Severity, string Id, string Message, string Project)
{
    /// <summary>Null if a build's line is none.</summary>
    public static BuildFinding? Parse(string line) => Form().Match(line.Trim()) is { Success: true } m
        ? new(Group(m, "file"), Group(m, "place"), Group(m, "severity"), Group(m, "id"), Group(m, "message"), Group(m, "project"))
        : null;

    private static string Group(Match match, string name) => match.Groups[name].Value;

    [GeneratedRegex(
        @"^(?<file>.*?)(\((?<place>[\d,]+)\))? ?: (?<severity>error|warning) (?<id>\w+): (?<message>.*) \[(?<project>.*?)\]$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
