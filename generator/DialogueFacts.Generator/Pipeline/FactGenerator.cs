using System.Text;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Diagnostics;
using DialogueFacts.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>
/// Facts in YAML to C#, as far as anything changed. The stages are the compiler's; here they are only connected. No step takes the
/// compilation, so typing in a .cs file runs nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var input = new InputSteps(context);
        var compiler = new CompilerSteps(input);
        var emit = new EmitSteps(input, compiler);
        IncrementalValueProvider<EquatableArray<LocatedFinding>> findings = FindingSteps.Locate(input, compiler, emit.Findings);

        Add(context, emit.Model, input.IsLanguageRecent);
        Add(context, InOrder(emit.Facts), input.IsLanguageRecent);
        Add(context, emit.Index, input.IsLanguageRecent);
        IncrementalValueProvider<bool> hasFacts = input.Options.Select(static (o, _) => o.Folder is not null);
        context.RegisterSourceOutput(findings.Combine(input.IsLanguageRecent).Combine(hasFacts), static (output, f) =>
        {
            if (f.Right)
            {
                Report(output, f.Left.Left, f.Left.Right);
            }
        });
    }

    /// <summary>Files come in the order that a folder happens to list them in; the assembly must not depend on it.</summary>
    private static IncrementalValuesProvider<GeneratedFile> InOrder(IncrementalValuesProvider<GeneratedFile> files) =>
        files.Collect().SelectMany(static (f, _) => f.OrderBy(x => x.HintName, StringComparer.Ordinal));

    private static void Add(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<GeneratedFile> files, IncrementalValueProvider<bool> isLanguageRecent) =>
        context.RegisterSourceOutput(files.Combine(isLanguageRecent).Where(static f => f.Right), static (output, f) =>
            output.AddSource(f.Left.HintName, SourceText.From(f.Left.Text, Encoding.UTF8)));

    /// <summary>In a language too old for what would be emitted, that is the one thing to say.</summary>
    private static void Report(SourceProductionContext output, EquatableArray<LocatedFinding> findings, bool isLanguageRecent)
    {
        if (!isLanguageRecent)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(CompilerRules.Language), Microsoft.CodeAnalysis.Location.None, CompilerRules.Language.Message));
            return;
        }

        foreach (LocatedFinding finding in findings)
        {
            output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding));
        }
    }
}
