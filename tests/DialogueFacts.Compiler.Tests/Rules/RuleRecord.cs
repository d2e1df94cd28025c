using System.Globalization;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>What <c>rules.txt</c>, the pages and their index say of a rule.</summary>
internal static class RuleRecord
{
    /// <summary>A line of <c>rules.txt</c>.</summary>
    public static string Line(Rule rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rule.Id}  {Word(rule.Severity),-7}  {(rule.IsConfigurable ? "configurable" : "fixed"),-12}  {rule.Category,-13}  {rule.Title}");

    /// <summary>A row of the table in <c>docs/rules/README.md</c>.</summary>
    public static string Row(Rule rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(rule.Severity)}{(rule.IsConfigurable ? ", configurable" : "")} |";

    /// <summary>What stands below a page's heading.</summary>
    public static string Summary(Rule rule) =>
        $"{rule.Severity} · {rule.Category} · {(rule.IsConfigurable ? "[configurable](README.md#severities)" : "not configurable")}";

    public static string Heading(Rule rule) => $"# {rule.Id}: {rule.Title}";

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
