using System.CommandLine;
using DialogueFacts.Tool;
using DialogueFacts.Tool.Commands;

var root = new RootCommand("Facts that do not compile unless their source says so.") { ValidateCommand.Create() };
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
{
    return parsed.Invoke();
}

foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
{
    Console.Error.WriteLine(error.Message);
}

Console.Error.WriteLine("'dialoguefacts --help' lists the commands and their options.");
return ExitCodes.Usage;
