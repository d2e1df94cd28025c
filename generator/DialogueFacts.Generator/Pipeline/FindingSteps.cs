using DialogueFacts.Compiler.Checks.Exceptions;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>The last step of all findings: they get their places, so it runs whenever a line moves, and costs as much as there are findings.</summary>
internal static class FindingSteps
{
    public static IncrementalValueProvider<EquatableArray<LocatedFinding>> Locate(
        InputSteps input, CompilerSteps compiler, IncrementalValueProvider<EquatableArray<Finding>> naming)
    {
        IncrementalValueProvider<EquatableArray<Finding>> findings =
            input.Findings
                .With(Gather(input.Yaml.Select(static (f, _) => f.Findings)))
                .With(compiler.Model.Select(static (m, _) => m.Findings))
                .With(Gather(compiler.Readings.Select(static (r, _) => r.Findings)))
                .With(Gather(compiler.Linked.Select(static (f, _) => f.Linking.Findings)))
                .With(compiler.Checks)
                .With(Gather(compiler.Checked.Select(static (f, _) => f.Evidence.Findings)))
                .With(compiler.EvidenceAcross)
                .With(input.Options.Select(static (o, _) => o.Findings))
                .With(naming);
        return findings.Combine(compiler.Indexes.Collect()).Combine(compiler.Model)
            .Select(static (f, _) => BrokenModel.Silence(f.Right.Model, Excuses.Apply(FactPlaces.Find(f.Left.Left, f.Left.Right), f.Left.Right)).ToEquatableArray())
            .Combine(input.Yaml.Select(static (f, _) => f.Positions).Collect())
            .Select(static (f, _) => new Locator(f.Right).LocateAll(f.Left))
            .WithTrackingName(Steps.Findings);
    }

    private static IncrementalValueProvider<EquatableArray<Finding>> Gather(IncrementalValuesProvider<EquatableArray<Finding>> files) =>
        files.Where(static f => f.Count > 0).Collect().Select(static (f, _) => f.SelectMany(x => x).ToEquatableArray());

    private static IncrementalValueProvider<EquatableArray<Finding>> With(
        this IncrementalValueProvider<EquatableArray<Finding>> left, IncrementalValueProvider<EquatableArray<Finding>> right) =>
        left.Combine(right).Select(static (f, _) => f.Right.Count == 0 ? f.Left : f.Left.Concat(f.Right).ToEquatableArray());
}
