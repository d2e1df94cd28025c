namespace DialogueFacts.Compiler.Tests.Checks;

public sealed class ExceptionTests
{
    [Fact]
    public void A_known_exception_is_no_finding() => Assert.Empty(Project("'2008'", "{DF4020: The treaty counts backwards.}").Findings());

    [Fact]
    public void An_exception_that_excuses_nothing_is_a_warning() =>
        Assert.Equal(
            ["a.yaml(5,18) DF4030: Agreement 'a': nothing here breaks DF4020. Remove the exception."],
            Project("'2006'", "{DF4020: The treaty counts backwards.}").Findings());

    [Fact]
    public void An_exception_from_no_rule_is_an_error() =>
        Assert.Equal(
            ["a.yaml(5,18) DF4031: Agreement 'a': there is no rule 'DF4029'. Give the id that the finding shows."],
            Project("'2006'", "{DF4029: Why not.}").Findings());

    [Fact]
    public void There_are_no_exceptions_from_rules_that_cannot_be_configured() =>
        Assert.Contains("DF4032", Assert.Single(Project("'2006'", "{DF3003: Why not.}").Findings()), StringComparison.Ordinal);

    private static FactProject Project(string start, string exceptions) => FactProject.Of("""
        classes:
          Root:
            tree_root: true
            attributes:
              agreements: {range: Agreement, multivalued: true, inlined_as_list: true}
          Agreement:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              start: {range: edtf, in_subset: [curatorial], annotations: {"sh:lessThanOrEquals": end}}
              end: {range: edtf, in_subset: [curatorial]}
        """).File("a.yaml", $"agreements:\n  - id: a\n    start: {start}\n    end: '2007'\n    exceptions: {exceptions}");
}
