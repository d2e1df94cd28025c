using System.CommandLine;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Input;
using DialogueFacts.Tool.Output;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Commands;

/// <summary><c>dialoguefacts validate</c>: the checks of a build without a build.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var facts = new FactOptions();
        var format = new Choice<Report>(
            "--format", "How findings are printed.", ("text", new TextReport()), ("json", new JsonReport()), ("sarif", new SarifReport()));
        var command = new Command("validate", $"Check facts against their model, each other and their sources. {ExitCodes.Description}");
        facts.AddTo(command);
        command.Add(format.Option);
        command.SetAction(parsed => Run(facts, parsed, format.Of(parsed)));
        return command;
    }

    private static int Run(FactOptions options, ParseResult parsed, Report report)
    {
        FactFiles files = options.Files(parsed);
        if (options.Load(files, parsed) is not { } input)
        {
            return ExitCodes.Usage;
        }

        Compilation compilation = FactCompiler.Compile(input);
        ConfiguredFinding[] all = [.. GlobalConfig.Above(files.ModelPath).Apply(compilation.Findings)];
        ConfiguredFinding[] findings = [.. all.Where(f => files.IsAsked(f.Finding))];
        report.Write(findings, parsed.InvocationConfiguration.Output);
        if (compilation.Model is null)
        {
            return ExitCodes.Usage;
        }

        parsed.InvocationConfiguration.Error.WriteLine(Summary.Of(compilation, findings, all.Length - findings.Length, files.ModelAbove));
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.Errors : ExitCodes.NoErrors;
    }
}
