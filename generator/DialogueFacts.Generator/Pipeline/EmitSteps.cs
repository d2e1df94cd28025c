using DialogueFacts.Compiler.Checks.Relations;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>The steps from facts to C#: names first, then text.</summary>
internal sealed class EmitSteps
{
    public EmitSteps(InputSteps input, CompilerSteps compiler)
    {
        IncrementalValueProvider<ApiPlan?> plan = compiler.Model.Combine(input.Options)
            .Select(static (m, _) => m.Left.Model is { } model ? ApiPlanner.Plan(model, m.Right.RootNamespace) : null)
            .WithTrackingName(Steps.Plan);
        IncrementalValueProvider<MemberNames?> names = plan.Combine(compiler.Index)
            .Select(static (p, _) => p.Left is { } plan && p.Right is { } index ? MemberNames.Of(plan, index) : null)
            .WithTrackingName(Steps.Names);
        IncrementalValuesProvider<NamedFile> named = compiler.Linked.Combine(plan).Combine(compiler.Index).Combine(names).Combine(input.Options)
            .Select(static (f, _) => Name(f.Left.Left.Left.Left, f.Left.Left.Left.Right!, f.Left.Left.Right!, f.Left.Right!, f.Right.HasMembers))
            .WithTrackingName(Steps.Members);

        Findings = named.Select(static (f, _) => f.Members.Findings).Collect()
            .Select(static (f, _) => f.SelectMany(x => x).ToEquatableArray());
        Model = plan.SelectMany(static (p, _) => p is null ? [] : (IEnumerable<GeneratedFile>)ModelEmitter.Emit(p))
            .WithTrackingName(Steps.EmitModel);
        Facts = named.Combine(plan)
            .Select(static (f, _) => FactFileEmitter.Emit(f.Right!, f.Left.File, f.Left.Members.Members, f.Left.Matches, f.Left.Links))
            .WithTrackingName(Steps.EmitFacts);
        Index = compiler.Index.Combine(plan).Combine(Counts(compiler)).Combine(Inverses(compiler))
            .SelectMany(static (i, _) => i.Left.Left.Left is { } index
                ? [IndexEmitter.Emit(i.Left.Left.Right!, index, i.Left.Right, i.Right)]
                : Enumerable.Empty<GeneratedFile>())
            .WithTrackingName(Steps.EmitIndex);
    }

    public IncrementalValueProvider<EquatableArray<Finding>> Findings { get; }

    public IncrementalValuesProvider<GeneratedFile> Model { get; }

    public IncrementalValuesProvider<GeneratedFile> Facts { get; }

    /// <summary>One file, or none if there is no model.</summary>
    public IncrementalValuesProvider<GeneratedFile> Index { get; }

    private static NamedFile Name(LinkedFile linked, ApiPlan plan, FactIndex index, MemberNames names, bool hasMembers)
    {
        FactFile file = linked.Checked.File;
        FileMembers members = FileMembers.Of(plan, file, index.NumberOf(file.Name), linked.Linking.Links, index, names);
        return new NamedFile(file, linked.Checked.Evidence.Matches, linked.Linking.Links, hasMembers ? members : new FileMembers(default, default));
    }

    /// <summary>How many facts each file has, in the order of the index's files.</summary>
    private static IncrementalValueProvider<EquatableArray<int>> Counts(CompilerSteps compiler) =>
        compiler.Facts.Select(static (f, _) => (f.Name, f.Facts.Count)).Collect()
            .Select(static (f, _) => f.OrderBy(x => x.Name, StringComparer.Ordinal).Select(x => x.Count).ToEquatableArray());

    private static IncrementalValueProvider<EquatableArray<InversePair>> Inverses(CompilerSteps compiler) =>
        compiler.Index.Combine(compiler.Model).Combine(compiler.Indexes.Collect())
            .Select(static (i, _) => i.Left.Left is { } index ? InversePairs.Of(index, i.Left.Right.Rules!, i.Right.ToEquatableArray()) : default)
            .WithTrackingName(Steps.Inverses);
}
