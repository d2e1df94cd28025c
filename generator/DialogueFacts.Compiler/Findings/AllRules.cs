using System.Reflection;

namespace DialogueFacts.Compiler.Findings;

/// <summary>
/// Every rule there is, by id. A stage states its rules as public fields of an internal static class named <c>…Rules</c> in its own
/// folder; here they are only gathered.
/// </summary>
public static class AllRules
{
    private static readonly Lazy<Rule[]> Gathered = new(() =>
    [
        .. typeof(AllRules).Assembly.GetTypes()
            .Where(t => t.IsAbstract && t.IsSealed && t.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(Rule))
            .Select(f => (Rule)f.GetValue(null)!)
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ]);

    public static IReadOnlyList<Rule> ById => Gathered.Value;
}
