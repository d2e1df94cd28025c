using System.CommandLine;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Input;
using DialogueFacts.Tool.Output;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Commands;

/// <summary><c>dialoguefacts validate</c>: the checks of a build without a build. Options are named as those of <c>linkml validate</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var schema = new Option<string?>("--schema", "-s")
        {
            HelpName = "MODEL",
            Description = "The LinkML model. Without it: model.yaml beside the data.",
        };
        var targetClass = new Option<string?>("--target-class", "-C")
        {
            HelpName = "CLASS",
            Description = "The class that the data are instances of. Without it: the model's tree root.",
        };
        var snapshots = new Option<string?>("--snapshots")
        {
            HelpName = "FOLDER",
            Description = "The folder with the texts of the sources. Without it: seeds beside the model's folder.",
        };
        var format = new Option<ReportFormat>("--format")
        {
            Description = "How findings are printed.",
            DefaultValueFactory = _ => ReportFormat.Text,
        };
        var data = new Argument<string[]>("DATA")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, or folders with all the YAML files in them.",
        };
        var command = new Command("validate", "Check facts against their model, each other and their sources.")
        {
            schema, targetClass, snapshots, format, data,
        };
        command.SetAction(parsed => Run(
            new FactFiles(parsed.GetValue(data)!, parsed.GetValue(schema), parsed.GetValue(snapshots)),
            parsed.GetValue(targetClass),
            parsed.GetValue(format),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(FactFiles files, string? targetClass, ReportFormat format, TextWriter output, TextWriter errors)
    {
        CompilerInput input;
        try
        {
            input = files.Load() with { TargetClass = targetClass };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(problem.Message);
            return ExitCodes.Usage;
        }

        Compilation compilation = FactCompiler.Compile(input);
        ConfiguredFinding[] findings = [.. GlobalConfig.Above(files.ModelPath).Apply(compilation.Findings)];
        Report.Of(format).Write(findings, output);
        return compilation.Model is null ? ExitCodes.Usage
            : findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.Errors
            : ExitCodes.NoErrors;
    }
}
