using System.CommandLine;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Commands;
using DialogueFacts.Tool.Output;

namespace DialogueFacts.Tool.Input;

/// <summary>The facts for commands that tell something of them, and leave it to <c>validate</c> to say what is wrong with them.</summary>
internal sealed record CompiledFacts(CompilerInput Input, Compilation Compilation)
{
    /// <summary>Null if there is nothing to tell of: the error writer was told why.</summary>
    public static CompiledFacts? Read(FactOptions options, ParseResult parsed)
    {
        if (options.Load(options.Files(parsed), parsed) is not { } input)
        {
            return null;
        }

        Compilation compilation = FactCompiler.Compile(input);
        if (compilation.Model is not null)
        {
            return new CompiledFacts(input, compilation);
        }

        parsed.InvocationConfiguration.Error.WriteLine(compilation.Findings.First(f => f.Rule.Severity == Severity.Error).Message);
        return null;
    }

    /// <summary>The exit code. If the facts have errors, says so, and what that means for the command.</summary>
    public int Finish(string consequence, TextWriter messages)
    {
        int errors = Compilation.Findings.Count(f => f.Rule.Severity == Severity.Error);
        if (errors == 0)
        {
            return ExitCodes.NoErrors;
        }

        messages.WriteLine($"The facts have {Summary.Count(errors, "error")}, so {consequence}. 'dialoguefacts validate' lists them.");
        return ExitCodes.Errors;
    }
}
