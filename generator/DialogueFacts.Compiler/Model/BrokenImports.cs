using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>While a file that is imported is missing, names that nothing has may be in it: they are not reported.</summary>
internal static class BrokenImports
{
    private static readonly HashSet<Rule> Names =
        [ModelRules.UnknownName, ModelRules.UnusedRefinement, ModelRules.UnknownPrefix, ModelRules.UnknownTargetClass];

    public static EquatableArray<Finding> Silence(EquatableArray<Finding> findings) =>
        findings.Any(f => f.Rule == ModelRules.MissingImport) ? findings.Where(f => !Names.Contains(f.Rule)).ToEquatableArray() : findings;
}
