using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Exceptions;

/// <summary>The last word on findings: those that a fact declares to be known exceptions are left out.</summary>
public static class Excuses
{
    /// <summary>The findings that no exception excuses, and what is wrong with the exceptions.</summary>
    /// <param name="findings">Of all stages: whether an exception is used can only be told at the end.</param>
    /// <param name="files">One per data file.</param>
    public static IEnumerable<Finding> Apply(IReadOnlyList<Finding> findings, IEnumerable<FileIndex> files)
    {
        var exceptions = files
            .SelectMany(f => f.Exceptions.Select(e => (File: f.Identities.Name, Exception: e)))
            .ToLookup(e => e.Exception.Rule, StringComparer.Ordinal);
        var used = new HashSet<(string, FactException)>();
        var left = new List<Finding>();
        foreach (Finding finding in findings)
        {
            var excusing = finding.Rule.IsConfigurable
                ? exceptions[finding.Rule.Id].Where(e => Concerns(finding, e.File, e.Exception)).ToList()
                : [];
            used.UnionWith(excusing);
            if (excusing.Count == 0)
            {
                left.Add(finding);
            }
        }

        // While the model has errors nobody knows what its rules would report.
        bool areRulesWrong = findings.Any(f => f.Rule.Category == "Model" && f.Rule.Severity == Severity.Error);
        return areRulesWrong ? left : left.Concat(exceptions.SelectMany(e => e).Where(e => !used.Contains(e) && IsId(e.Exception.Rule)).Select(e => Useless(e.File, e.Exception)));
    }

    /// <summary>Of a finding with two places, either side may declare the exception.</summary>
    private static bool Concerns(Finding finding, string file, FactException exception) =>
        finding.Related.Append(finding.At).Any(at =>
            at.File == file && at.Part != AnchorPart.Span && at.Node >= exception.First && at.Node <= exception.Last);

    /// <summary>One cause, one finding: what does not even look like an id was reported for that.</summary>
    private static bool IsId(string rule) => rule.Length == 6 && rule.StartsWith("DF", StringComparison.Ordinal) && rule.Skip(2).All(c => c is >= '0' and <= '9');

    private static Finding Useless(string file, FactException exception)
    {
        var at = Anchor.Value(file, exception.Node);
        if (AllRules.ById.FirstOrDefault(r => r.Id == exception.Rule) is not { } rule)
        {
            return Finding.Of(ExceptionRules.NoRule, at, exception.Subject, exception.Rule);
        }

        return rule.IsConfigurable
            ? Finding.Of(ExceptionRules.Unused, at, exception.Subject, exception.Rule)
            : Finding.Of(ExceptionRules.NotExcusable, at, exception.Subject, exception.Rule, rule.Title);
    }
}
