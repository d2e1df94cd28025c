namespace DialogueFacts.Compiler.Tests.Links;

/// <summary>Facts that are no longer held, and facts that are called otherwise now.</summary>
public sealed class RetractionTests
{
    [Fact]
    public void What_to_use_instead_is_a_fact() =>
        Assert.Equal(
            ["a.yaml(2,45) DF4001: Agreement 'a': no agreement 'merda'. Did you mean 'merida'?"],
            Agreements("{id: a, retracted: Wrong., use_instead: merda}", "{id: merida}").Findings());

    [Fact]
    public void What_to_use_instead_is_a_fact_of_its_kind() =>
        Assert.Equal(
            ["a.yaml(2,45) DF4002: Agreement 'a': 'mill' is of class Bridge (at b.yaml(2,10)), but a fact of class Agreement is needed."],
            Agreements("{id: a, retracted: Wrong., use_instead: mill}").File("b.yaml", "bridges:\n  - {id: mill}\n").Findings());

    [Fact]
    public void What_to_use_instead_may_be_of_a_wider_or_narrower_class() =>
        Assert.Empty(Agreements("{id: a, retracted: Wrong., use_instead: t}", "{id: b}")
            .File("b.yaml", "treaties:\n  - {id: t}\n  - {id: u, retracted: Wrong., use_instead: b}\n").Findings());

    [Fact]
    public void What_to_use_instead_may_be_retracted_itself() =>
        Assert.Empty(Agreements("{id: a, retracted: Wrong., use_instead: b}", "{id: b, retracted: Wrong., use_instead: c}", "{id: c}").Findings());

    [Fact]
    public void A_circle_of_replacements_is_one_finding_that_shows_it() =>
        Assert.Equal(
            ["a.yaml(3,45) DF4023: Agreement 'b': whoever follows what to use instead comes back to it: a → b → a. Name a fact that is held, here or at a.yaml(2,45)."],
            Agreements("{id: a, retracted: Wrong., use_instead: b}", "{id: b, retracted: Wrong., use_instead: a}", "{id: c, retracted: Wrong., use_instead: a}").Findings());

    [Fact]
    public void A_fact_does_not_replace_itself() =>
        Assert.StartsWith("a.yaml(2,45) DF4023", Assert.Single(Agreements("{id: a, retracted: Wrong., use_instead: a}").Findings()), StringComparison.Ordinal);

    [Fact]
    public void What_to_use_instead_of_a_fact_that_is_held_is_a_warning() =>
        Assert.Equal(
            ["a.yaml(2,26) DF4024: Agreement 'a': 'use_instead' says what to use instead, but the fact is not retracted, so nobody hears of it. "
                + "Say in 'retracted' why it is no longer held, or remove 'use_instead'."],
            Agreements("{id: a, use_instead: b}", "{id: b}").Findings());

    [Fact]
    public void A_reference_by_a_former_identifier_is_told_the_present_one() =>
        Assert.Equal(
            ["a.yaml(3,23) DF4001: Agreement 'b': no agreement 'old'. It is called 'a' now."],
            Agreements("{id: a, formerly: [old]}", "{id: b, replaces: old}").Findings());

    [Fact]
    public void A_former_identifier_is_no_other_facts() =>
        Assert.Equal(
            [
                "a.yaml(2,24) DF4019: Agreement 'a': 'b' cannot be what it was called before: it is what Agreement 'b' is or was called (at a.yaml(3,10)). Remove it from one of them.",
                "a.yaml(4,24) DF4019: Agreement 'c': 'x' cannot be what it was called before: it is what Agreement 'a' is or was called (at a.yaml(2,10)). Remove it from one of them.",
            ],
            Agreements("{id: a, formerly: [b, x]}", "{id: b}", "{id: c, formerly: [x]}").Findings());

    private static FactProject Agreements(params string[] facts) => FactProject.Of("""
        classes:
          Root:
            tree_root: true
            attributes:
              agreements: {range: Agreement, multivalued: true, inlined_as_list: true}
              treaties: {range: Treaty, multivalued: true, inlined_as_list: true}
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
          Agreement:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              replaces: {range: Agreement, in_subset: [curatorial]}
          Treaty: {is_a: Agreement}
          Bridge: {attributes: {id: {identifier: true}}}
        """).File("a.yaml", $"agreements:\n{string.Concat(facts.Select(f => $"  - {f}\n"))}");
}
