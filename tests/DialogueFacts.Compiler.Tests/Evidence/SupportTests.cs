namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>What an excerpt supports is in it, and every value is supported.</summary>
public sealed class SupportTests
{
    private const string How = "Correct the value, quote what bears it out, or say how it follows ('inferred') or how it is printed ('stated_as').";

    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              agreements: {range: Agreement, multivalued: true, inlined_as_list: true}
              officials: {range: Official, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Agreement:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name}
              aliases: {multivalued: true, slot_uri: schema:alternateName}
              label: {in_subset: [curatorial]}
              start: {range: edtf}
              status: {range: Status}
              count: {range: integer}
              is_secret: {range: boolean, aliases: [confidential]}
              funding: {range: Money, inlined: true}
              initiator: {range: Official}
              initiators: {range: Official, multivalued: true}
              signatures: {range: Signature, multivalued: true, inlined_as_list: true}
          Money:
            attributes:
              amount: {range: decimal}
              currency: {range: Currency}
          Signature:
            attributes:
              official: {range: Official}
              post: {}
          Official:
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name}
              family_name: {slot_uri: http://xmlns.com/foaf/0.1/family_name}
        enums:
          Status: {permissible_values: {ended: {aliases: [end of]}, active: {}}}
          Currency: {permissible_values: {USD: {aliases: ["$"]}, MXN: {}}}
        """;

    private const string Officials = """
        officials:
          - {id: ned-price, name: Ned Price, family_name: Price}
          - {id: antony-blinken, name: Antony Blinken, family_name: Blinken}
          - {id: marcelo-ebrard, name: Marcelo Ebrard, family_name: Ebrard}
        """;

    [Theory]
    [InlineData("start: '2007'", "since 2007")]
    [InlineData("start: 2021-10", "on October 8, 2021")]
    [InlineData("start: '2021-10-08'", "met on Friday, Oct. 8, 2021")]
    [InlineData("start: '2021-10-08'", "se reunieron el 8 de octubre de 2021")]
    [InlineData("start: '2020'", "in early 2020")]
    [InlineData("start: '2021-10-08'", "on October 8")]
    [InlineData("start: '2021-10-19'", "signed yesterday")]
    [InlineData("start: '2021-10-20'", "signed on Wednesday")]
    [InlineData("start: '2006/2012'", "from 2006 to 2012")]
    [InlineData("count: 3", "the third meeting")]
    [InlineData("count: 70", "some 70% of them")]
    [InlineData("count: 225000", "two hundred and twenty-five thousand people")]
    [InlineData("funding: {amount: 3000000000, currency: USD}", "the $ 3 billion Merida Initiative")]
    [InlineData("name: Mérida Initiative", "the “Mérida\nInitiative”")]
    [InlineData("initiator: marcelo-ebrard", "Foreign Minister Marcelo Ebrard")]
    [InlineData("count: 36450", "36,450 homicides")]
    [InlineData("count: 3", "three homicides")]
    [InlineData("name: Mérida Initiative", "the Mérida Initiative")]
    [InlineData("status: ended", "the end of the Mérida Initiative")]
    [InlineData("is_secret: true", "a confidential pact")]
    [InlineData("funding: {amount: 3300000000, currency: USD}", "about $3.3 billion")]
    [InlineData("initiator: antony-blinken", "Secretary Blinken said")]
    [InlineData("initiator: ned-price", "SPOKESMAN PRICE SAID")]
    [InlineData("initiator: ned-price", "ned price said")]
    public void What_is_in_the_excerpt_is_supported(string value, string excerpt) => Assert.Empty(Supporting(value, excerpt).Findings());

    [Theory]
    [InlineData("start: '2007'", "a 2008 pact", "'start', 2007, is not in \"a 2008 pact\"; found 2008.")]
    [InlineData("start: '2021-10-08'", "on Friday", "'start', 2021-10-08, is not in \"on Friday\"; found \"Friday\", which does not tell for certain.")]
    [InlineData("start: '2021-10-08'", "in October 2021", "'start', 2021-10-08, is not in \"in October 2021\"; found 2021-10.")]
    [InlineData("count: 36", "36,450 homicides", "'count', 36, is not in \"36,450 homicides\"; found 36450.")]
    [InlineData("name: Mérida Initiative", "the Merida Initiative", "'name', Mérida Initiative, is not in \"the Merida Initiative\"; found \"Merida Initiative\".")]
    [InlineData("status: active", "the end of it", "'status', active, is not in \"the end of it\".")]
    [InlineData("is_secret: true", "a pact", "'is_secret', true, is not in \"a pact\".")]
    [InlineData("funding: {amount: 33, currency: USD}", "about $3.3 billion", "'funding.amount', 33, is not in \"about $3.3 billion\"; found 3300000000.")]
    [InlineData("initiator: ned-price", "the price of oil", "'initiator', ned-price (\"Ned Price\", \"Price\"), is not in \"the price of oil\"; found \"price\".")]
    [InlineData("initiator: antony-blinken", "Secretary Ebrard said", "'initiator', antony-blinken (\"Antony Blinken\", \"Blinken\"), is not in \"Secretary Ebrard said\".")]
    public void What_is_not_in_the_excerpt_is_one_error_that_says_what_was_found_instead(string value, string excerpt, string finding)
    {
        string found = Assert.Single(Supporting(value, excerpt).Findings());

        Assert.EndsWith($"DF5030: Agreement 'merida': {finding} {How}", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_list_one_member_in_the_excerpt_is_enough() =>
        Assert.Empty(Supporting("aliases: [Merida, the pact]", "the pact known as Merida").Findings());

    [Fact]
    public void Of_a_list_no_member_in_the_excerpt_is_an_error() =>
        Assert.Equal(
            ["a.yaml(6,20) DF5031: Agreement 'merida': none of 'aliases', Merida, is in \"the accord\". Quote what bears one of them out, or say how it follows ('inferred') or how it is printed ('stated_as')."],
            Supporting("aliases: [Merida]", "the accord").Findings());

    [Fact]
    public void A_member_that_no_excerpt_bears_out_is_a_warning_that_names_it() =>
        Assert.Equal(
            ["a.yaml(8,23) DF5040: Agreement 'merida': nothing supports 'aliases', the pact. Quote what bears it out; or say how an excerpt prints it ('stated_as'), how it follows from one ('inferred'), or where else it is from ('from_elsewhere')."],
            Supporting("aliases: [Merida, the pact]", "known as Merida").Findings());

    [Fact]
    public void Of_a_list_of_parts_one_in_the_excerpt_is_enough_for_a_slot_of_theirs() =>
        Assert.Equal(
            ["a.yaml(7,70) DF5040: Agreement 'merida': nothing supports 'signatures.post', Minister. Quote what bears it out; or say how an excerpt prints it ('stated_as'), how it follows from one ('inferred'), or where else it is from ('from_elsewhere')."],
            Project(
                "signatures: [{official: antony-blinken, post: Secretary}, {post: Minister}]",
                "Secretary Blinken", "supports: [signatures.official, signatures.post]", valueLast: true).Findings());

    [Fact]
    public void Of_a_list_of_parts_none_in_the_excerpt_is_an_error() =>
        Assert.StartsWith(
            "a.yaml(6,20) DF5031: Agreement 'merida': none of 'signatures.post', Secretary, Minister, is in \"Blinken\".",
            Assert.Single(Project("signatures: [{post: Secretary}, {post: Minister}]", "Blinken", "supports: [signatures.post]", valueLast: true).Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_a_source_says_instead_does_not_support_the_value_it_contradicts() =>
        Assert.StartsWith(
            "a.yaml(10,12) DF5040: Agreement 'merida': nothing supports 'start', 2007.",
            Assert.Single(Project(
                "start: '2007'", "a year after 2007",
                "says: {start: '2008'}\n        inferred: {start: A year after 2007.}\n        rank: normal\n        reason: Open.", valueLast: true).Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_said_of_a_part_lies_between_the_names_around_it() =>
        Assert.Equal(
            ["a.yaml(8,96) DF5040: Agreement 'merida': nothing supports 'signatures.post', Minister. Quote what bears it out; or say how an excerpt prints it ('stated_as'), how it follows from one ('inferred'), or where else it is from ('from_elsewhere')."],
            Supporting(
                "signatures: [{official: antony-blinken, post: Secretary}, {official: marcelo-ebrard, post: Minister}]",
                "Minister of something else, Secretary Blinken, and Ebrard, the Secretary").Findings());

    [Fact]
    public void A_value_may_be_inferred() =>
        Assert.Empty(Supporting("start: '2007'", "a year before 2008", "inferred: {start: A year before 2008.}").Findings());

    [Fact]
    public void A_value_may_be_printed_in_other_words() =>
        Assert.Empty(Supporting("name: Mérida Initiative", "the Plan Mérida", "stated_as: {name: Plan Mérida}").Findings());

    [Fact]
    public void Other_words_for_a_member_of_a_list_are_those_of_one_that_is_not_in_the_excerpt_itself() =>
        Assert.Empty(Supporting("initiators: [antony-blinken, marcelo-ebrard]", "Blinken and the Foreign Minister", "stated_as: {initiators: the Foreign Minister}").Findings());

    [Fact]
    public void Words_beside_the_name_of_a_member_are_his() => Assert.StartsWith(
        "a.yaml(8,18) DF5040: ",
        Assert.Single(Supporting("initiators: [antony-blinken, marcelo-ebrard]", "Foreign Minister Marcelo Ebrard", "stated_as: {initiators: Foreign Minister}").Findings()),
        StringComparison.Ordinal);

    [Fact]
    public void The_other_words_must_be_printed_there() =>
        Assert.Equal(
            ["a.yaml(7,27) DF5032: Agreement 'merida': 'stated_as' gives \"Plan Merida\" for 'name', which is not in \"the Plan Mérida\". Give it as printed there."],
            Supporting("name: Mérida Initiative", "the Plan Mérida", "stated_as: {name: Plan Merida}").Findings());

    [Fact]
    public void A_corrected_value_is_not_the_sources() =>
        Assert.Empty(Project("corrected: {start: A misprint.}\n    start: '2007'", "since 2070", "supports: [start]").Findings());

    [Fact]
    public void Evidence_that_names_nothing_supports_what_is_in_it() =>
        Assert.Equal(
            ["a.yaml(4,12) DF5040: Agreement 'merida': nothing supports 'count', 5; found 2007. Quote what bears it out; or say how an excerpt prints it ('stated_as'), how it follows from one ('inferred'), or where else it is from ('from_elsewhere')."],
            Project("start: '2007'\n    count: 5", "since 2007", "how: stated").Findings());

    [Fact]
    public void A_fact_without_any_evidence_is_one_warning_that_names_its_values() =>
        Assert.Equal(
            ["b.yaml(2,10) DF5041: Agreement 'other': it has no evidence, so nothing supports its values (start, count). Add some, or say in 'from_elsewhere' where they are from."],
            Supporting("start: '2007'", "since 2007").File("b.yaml", "agreements:\n  - {id: other, start: '2008', count: 5}\n").Findings());

    [Fact]
    public void A_value_from_elsewhere_needs_no_evidence() =>
        Assert.Empty(Project("start: '2007'\n    from_elsewhere: {start: Common knowledge.}", "the accord", "how: stated").Findings());

    [Fact]
    public void What_the_curators_say_needs_no_evidence() => Assert.Empty(Project("label: Mérida", "the accord", "how: stated").Findings());

    [Fact]
    public void An_excerpt_that_is_not_found_is_one_finding() =>
        Assert.Single(Supporting("start: '2007'", "since 2007").File("b.yaml", """
            agreements:
              - id: other
                start: '2008'
                evidence: [{source: a, excerpt: since two thousand and eight, supports: [start]}]
            """).Findings());

    private static FactProject Supporting(string value, string excerpt, string more = "how: stated") =>
        Project(value, excerpt, $"supports: [{value.Substring(0, value.IndexOf(':', StringComparison.Ordinal))}]\n        {more}", valueLast: true);

    private static FactProject Project(string slots, string excerpt, string more, bool valueLast = false)
    {
        string text = $"Foreword. {excerpt}. Afterword.";
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        string evidence = $"    evidence:\n      - source: a\n        excerpt: {Quote(excerpt)}\n        {more}\n";
        return FactProject.Of(Model)
            .File("a.yaml", $"agreements:\n  - id: merida\n{(valueLast ? evidence + "    " + slots : "    " + slots + "\n" + evidence)}\n")
            .File("officials.yaml", Officials)
            .File("s.yaml", $"sources:\n  - {{id: a, title: A, published: '2021-10-20', file: a.txt, sha256: {hash}, from_elsewhere: {{title: Made up., published: Made up.}}}}")
            .Snapshot("a.txt", text);
    }

    private static string Quote(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
