using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DialogueFacts.Compiler;
using DialogueFacts.Tool.Input;
using DialogueFacts.Tool.JsonSchema;
using DialogueFacts.Tool.Output;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Commands;

/// <summary><c>dialoguefacts schema</c>: the model as the JSON Schema that editors complete and check data files by.</summary>
internal static class SchemaCommand
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
            Description = "The class that data files hold. Without it: the model's tree root.",
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = "Where to write the schema. Without it: the standard output.",
        };
        var data = new Argument<string[]>("DATA")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files or folders with the facts whose identifiers are completed. Without them: the folder of the model.",
        };
        var command = new Command("schema", $"Write a JSON Schema of data files for editors. {ExitCodes.Description}") { schema, targetClass, output, data };
        command.SetAction(parsed => Run(
            Files(parsed.GetValue(data)!, parsed.GetValue(schema)),
            parsed.GetValue(targetClass),
            parsed.GetValue(output),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static FactFiles Files(string[] data, string? model)
    {
        string beside = model is null ? "facts" : Path.GetDirectoryName(model) is { Length: > 0 } folder ? folder : ".";
        return new FactFiles(data.Length > 0 ? data : [beside], model, null);
    }

    private static int Run(FactFiles files, string? targetClass, string? path, TextWriter output, TextWriter errors)
    {
        try
        {
            Compilation compilation = FactCompiler.Compile(files.Load() with { TargetClass = targetClass });
            if (compilation.Model?.Root is null)
            {
                new TextReport().Write([.. compilation.Findings.Select(f => new ConfiguredFinding(f, f.Rule.Severity))], errors);
                errors.WriteLine("There is no class that data files hold: give the model a tree root, or name the class with --target-class.");
                return ExitCodes.Usage;
            }

            string text = Text(SchemaDocument.Of(compilation));
            if (path is null)
            {
                output.Write(text);
            }
            else
            {
                File.WriteAllText(path, text);
            }

            return ExitCodes.NoErrors;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(problem.Message);
            return ExitCodes.Usage;
        }
    }

    private static string Text(JsonObject document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            document.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) + "\n";
    }
}
