using System.Globalization;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>What the pages show is what the compiler does.</summary>
public sealed class RulePageTests
{
    /// <summary>Only a build can break these: they are about the project.</summary>
    private static readonly Rule[] OfBuilds = [CompilerRules.Language, CompilerRules.SharedName, CompilerRules.Property];

    public static TheoryData<string> Ids => [.. RulePage.Ids];

    public static TheoryData<string> CompiledIds => [.. RulePage.Ids.Except(OfBuilds.Select(r => r.Id), StringComparer.Ordinal)];

    [Fact]
    public void The_files_that_pages_do_not_show_are_right() => Assert.Empty(RuleExample.Common.Findings());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_is_headed_as_its_rule_is(string id)
    {
        RulePage page = RulePage.Read(id);
        Rule rule = AllRules.ById.Single(r => r.Id == id);

        Assert.Equal((RuleRecord.Heading(rule), RuleRecord.Summary(rule)), (page.Heading, page.Summary));
        Assert.Equal(["Wrong", "Message", "Right", "Why"], page.Sections);
    }

    [Theory]
    [MemberData(nameof(CompiledIds))]
    public void The_wrong_example_has_exactly_the_findings_shown(string id)
    {
        RulePage page = RulePage.Read(id);
        string[] findings = page.Wrong.Findings();

        Assert.True(findings.SequenceEqual(page.Message), $"docs/rules/{id}.md: if this is what the example should say, show it:\n{string.Join("\n", findings)}");
        Assert.Contains(page.Message, m => m.Contains($" {id}: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CompiledIds))]
    public void The_right_example_has_no_findings(string id) => Assert.Empty(RulePage.Read(id).Right.Findings());

    [Fact]
    public void What_only_a_build_says_is_shown_as_the_build_prints_it()
    {
        const string Old = "/home/author/bridges/old/bridges.yaml";
        string shared = string.Format(CultureInfo.InvariantCulture, CompilerRules.SharedName.Message, "facts/bridges.yaml", "/home/author/bridges/new/bridges.yaml");

        Assert.Equal([$"CSC : error DF0002: {CompilerRules.Language.Message}"], RulePage.Read("DF0002").Message);
        Assert.Equal([$"{Old} : error DF0003: {shared}"], RulePage.Read("DF0003").Message);
        string tier = string.Format(CultureInfo.InvariantCulture, CompilerRules.Property.Message, "DialogueFactsLowestTier", "Exat", "Edited, Typographic, Exact", " Did you mean 'Exact'?");
        Assert.Equal([$"CSC : error DF0004: {tier}"], RulePage.Read("DF0004").Message);
    }
}
