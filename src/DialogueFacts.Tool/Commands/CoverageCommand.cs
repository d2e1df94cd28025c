using System.CommandLine;
using DialogueFacts.Compiler.Evidence.Coverage;
using DialogueFacts.Tool.Input;
using DialogueFacts.Tool.Output;

namespace DialogueFacts.Tool.Commands;

/// <summary><c>dialoguefacts coverage</c>: how much of the facts has evidence, and what of the sources nobody has quoted yet.</summary>
internal static class CoverageCommand
{
    public static Command Create()
    {
        var facts = new FactOptions();
        var format = new Choice<CoverageReport>("--format", "How it is printed.", ("text", new CoverageText()), ("json", new CoverageJson()));
        var command = new Command(
            "coverage",
            $"Show how many values have evidence, by kind, by source and by how excerpts match, and which passages of the sources no fact cites yet. {ExitCodes.Description}");
        facts.AddTo(command);
        command.Add(format.Option);
        command.SetAction(parsed => Run(facts, parsed, format.Of(parsed)));
        return command;
    }

    private static int Run(FactOptions options, ParseResult parsed, CoverageReport report)
    {
        if (CompiledFacts.Read(options, parsed) is not { } facts)
        {
            return ExitCodes.Usage;
        }

        report.Write(FactCoverage.Of(facts.Input, facts.Compilation), parsed.InvocationConfiguration.Output);
        return facts.Finish("they may cover less than they should", parsed.InvocationConfiguration.Error);
    }
}
