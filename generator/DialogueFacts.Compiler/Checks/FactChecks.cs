using DialogueFacts.Compiler.Checks.Dates;
using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Derived;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Checks.Relations;
using DialogueFacts.Compiler.Checks.Wholes;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks;

/// <summary>Everything that must hold over all files together.</summary>
public static class FactChecks
{
    /// <param name="files">One per file, in any order.</param>
    /// <param name="linkings">One per file, in any order.</param>
    public static EquatableArray<Finding> Check(
        FactIndex index, DeclaredRules rules, EquatableArray<FileIndex> files, EquatableArray<FileLinking> linkings)
    {
        FileIndex[] ordered = [.. files.OrderBy(f => f.Identities.Name, StringComparer.Ordinal)];
        FileLinking[] links = [.. linkings.OrderBy(f => f.Links.Name, StringComparer.Ordinal)];
        var graph = new FactGraph(index, rules, ordered);
        return UnreadCheck.Check(index.Model, ordered)
            .Concat(RepetitionCheck.Check(index, links))
            .Concat(LooseTextCheck.Check(index, links))
            .Concat(RootCheck.Check(index, ordered))
            .Concat(UniqueKeyCheck.Check(graph, new RootScopes(index, ordered)))
            .Concat(InverseCheck.Check(graph))
            .Concat(ComputedPresenceCheck.Check(graph))
            .Concat(DerivedCheck.Check(graph))
            .Concat(ExpressionCheck.Check(graph))
            .Concat(CharacteristicsCheck.Check(graph))
            .Concat(CycleCheck.Check(graph))
            .Concat(ReplacementCheck.Check(index, links))
            .Concat(OrderCheck.Check(graph))
            .Concat(WithinCheck.Check(graph))
            .Concat(OverlapCheck.Check(graph))
            .ToEquatableArray();
    }
}
