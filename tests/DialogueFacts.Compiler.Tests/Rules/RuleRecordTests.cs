using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>The compiler's rules, their record, their pages and the pages' index name the same rules and call them the same.</summary>
public sealed class RuleRecordTests
{
    [Fact]
    public void No_id_names_two_rules() => Assert.Equal(AllRules.ById.Select(r => r.Id).Distinct(), AllRules.ById.Select(r => r.Id));

    [Fact]
    public void The_record_lists_the_rules_of_the_compiler() => AssertSame(
        "rules.txt",
        AllRules.ById.Select(RuleRecord.Line),
        File.ReadLines(RepositoryFolder.PathOf("rules.txt")).Where(l => !l.StartsWith('#')));

    [Fact]
    public void The_index_of_pages_lists_the_rules_of_the_compiler() => AssertSame(
        "docs/rules/README.md",
        AllRules.ById.Select(RuleRecord.Row),
        File.ReadLines(RepositoryFolder.PathOf("docs/rules/README.md")).Where(l => l.StartsWith("| [DF", StringComparison.Ordinal)));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => AssertSame("docs/rules", AllRules.ById.Select(r => r.Id), RulePage.Ids);

    private static void AssertSame(string record, IEnumerable<string> rules, IEnumerable<string> recorded)
    {
        string[] expected = [.. rules];
        string[] actual = [.. recorded];
        string missing = string.Concat(expected.Except(actual, StringComparer.Ordinal).Select(l => $"\n  + {l}"));
        string superfluous = string.Concat(actual.Except(expected, StringComparer.Ordinal).Select(l => $"\n  - {l}"));
        Assert.True(missing.Length + superfluous.Length == 0, $"{record} is not what the compiler's rules are. Add (+) and remove (-):{missing}{superfluous}");
        Assert.True(expected.SequenceEqual(actual), $"{record} is not sorted by id, or holds something twice.");
    }
}
