using System.CommandLine;
using System.CommandLine.Parsing;
using DialogueFacts.Tool.Commands;

namespace DialogueFacts.Tool;

/// <summary>The tool as a function of its arguments.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = new RootCommand("Facts that do not compile unless their source says so.") { ValidateCommand.Create(), SchemaCommand.Create() };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors });
        }

        foreach (ParseError error in parsed.Errors)
        {
            errors.WriteLine(error.Message);
        }

        errors.WriteLine("'dialoguefacts --help' lists the commands and their options.");
        return ExitCodes.Usage;
    }
}
