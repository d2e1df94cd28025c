using System.CommandLine;
using DialogueFacts.Tool.Commands;

namespace DialogueFacts.Tool;

/// <summary>The tool as a function of its arguments.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = new RootCommand($"Facts that do not compile unless their source says so. {ExitCodes.Description}")
        {
            ValidateCommand.Create(),
            CoverageCommand.Create(),
            SchemaCommand.Create(),
            ExportCommand.Create(),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors });
        }

        foreach (string problem in Problems(parsed))
        {
            errors.WriteLine(problem);
        }

        errors.WriteLine("'dialoguefacts --help' lists the commands, 'dialoguefacts COMMAND --help' their options.");
        return ExitCodes.Usage;
    }

    /// <summary>A word that is no command is one problem, not one for the word and one for the command that is missing.</summary>
    private static IEnumerable<string> Problems(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [{ } word, ..]
            ? [$"There is no {(word.StartsWith('-') ? "option" : "command")} '{word}'.{Spelling.DidYouMean(Nearest(word, command))}"]
            : parsed.Errors.Select(e => e.Message);
    }

    private static string? Nearest(string word, Command command) => Spelling.Nearest(
        word,
        word.StartsWith('-') ? command.Options.SelectMany(o => o.Aliases.Append(o.Name)) : command.Subcommands.Select(c => c.Name));
}
