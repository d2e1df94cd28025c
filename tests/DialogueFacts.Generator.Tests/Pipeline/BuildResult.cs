using System.Reflection;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;
using DialogueFacts.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What a run of the generator gave, and which steps it took.</summary>
internal sealed class BuildResult
{
    /// <summary>The names of all steps.</summary>
    public static IReadOnlyList<string> StepNames { get; } =
        [.. typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!)];

    private readonly GeneratorRunResult _result;

    public BuildResult(GeneratorRunResult result)
    {
        Assert.Null(result.Exception);
        _result = result;
    }

    /// <summary>The generated files, in their order.</summary>
    public IReadOnlyList<(string Name, string Text)> Sources => [.. _result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];

    /// <summary>The same, for those who compile them.</summary>
    public EquatableArray<GeneratedFile> Files => Sources.Select(s => new GeneratedFile(s.Name, s.Text)).ToEquatableArray();

    public IReadOnlyList<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>The diagnostics as a build prints them.</summary>
    public IReadOnlyList<string> Messages => [.. _result.Diagnostics.Select(Print)];

    /// <summary>The steps that ran, whatever came of it.</summary>
    public IReadOnlyList<string> Ran => StepsWith(r => r != IncrementalStepRunReason.Cached);

    /// <summary>Whether any step lost an output.</summary>
    public bool HasRemovals => StepNames.SelectMany(Outputs).Any(o => o.Reason == IncrementalStepRunReason.Removed);

    /// <summary>The steps of which any output is another than before.</summary>
    public IReadOnlyList<string> Changed => StepsWith(IsChange);

    /// <summary>The generated files that were handed to the compiler anew.</summary>
    public IReadOnlyList<string> Emitted =>
    [
        .. new[] { Steps.EmitModel, Steps.EmitFacts, Steps.EmitIndex }.SelectMany(Outputs)
            .Where(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(o => ((GeneratedFile)o.Value).HintName)
            .Order(StringComparer.Ordinal),
    ];

    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        _result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(r => r.Outputs) : [];

    /// <summary>Every value that any step gave.</summary>
    public IEnumerable<(string Step, object Value)> Values => StepNames.SelectMany(n => Outputs(n).Select(o => (n, o.Value)));

    public static string Print(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = diagnostic.Location == Location.None
            ? "-"
            : $"{span.Path.Replace(Project.Folder, "", StringComparison.Ordinal)}({Print(span.StartLinePosition)},{Print(span.EndLinePosition)})";
        return $"{place}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static string Print(Microsoft.CodeAnalysis.Text.LinePosition position) => $"{position.Line + 1},{position.Character + 1}";

    private IReadOnlyList<string> StepsWith(Func<IncrementalStepRunReason, bool> reason) =>
        [.. StepNames.Where(n => Outputs(n).Any(o => reason(o.Reason)))];

    private static bool IsChange(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
