namespace DialogueFacts.Compiler.Tests.Checks;

/// <summary>Rules about dates ask only what is certain.</summary>
public sealed class DateTests
{
    private const string Model = """
        slots:
          start: {range: edtf, annotations: {"sh:lessThanOrEquals": end}}
          end: {range: edtf}
        classes:
          Root:
            tree_root: true
            attributes:
              agreements: {range: Agreement, multivalued: true, inlined_as_list: true}
              posts: {range: Post, multivalued: true, inlined_as_list: true}
              officials: {range: Official, multivalued: true, inlined_as_list: true}
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
          Agreement:
            slots: [start, end]
            slot_usage:
              start: {annotations: {"sh:lessThanOrEquals": {value: [end, replaced_by.announced]}}}
            attributes:
              id: {identifier: true}
              announced: {range: edtf}
              replaced_by: {range: Agreement}
          Post:
            attributes:
              id: {identifier: true}
              single_seat: {range: boolean}
          Official:
            attributes:
              id: {identifier: true}
              memberships: {range: Membership, multivalued: true, inlined_as_list: true}
          Membership:
            slots: [start, end]
            attributes:
              post: {range: Post}
            annotations:
              dialoguefacts:no_overlap:
                value: {start: start, end: end, same: [post], where: post.single_seat}
          Meeting:
            attributes:
              id: {identifier: true}
              date: {range: edtf}
              participations: {range: Participation, multivalued: true, inlined_as_list: true}
            annotations:
              dialoguefacts:within:
                value:
                  date: date
                  path: participations.official.memberships
                  start: start
                  end: end
                  match: {participations.post: post}
          Participation:
            attributes:
              official: {range: Official}
              post: {range: Post}
        """;

    [Theory]
    [InlineData("'2007'", "'2008'")]
    [InlineData("'2007'", "'2007-05'")]
    [InlineData("'2007-05'", "'2007'")]
    [InlineData("'2007?'", "'2006'")]
    public void A_start_that_may_be_before_the_end_is_no_finding(string start, string end) =>
        Assert.Empty(Project($"agreements: [{{id: a, start: {start}, end: {end}}}]").Findings());

    [Fact]
    public void A_start_that_is_certainly_after_the_end_is_an_error_with_both_places() =>
        Assert.Equal(
            ["a.yaml(3,12) DF4020: Agreement 'a': 'start' is 2008, which is later than 'end', 2007-05 at a.yaml(4,10). Correct one of them."],
            Project("agreements:\n  - id: a\n    start: '2008'\n    end: '2007-05'").Findings());

    [Fact]
    public void Orders_hold_along_paths_to_other_facts() =>
        Assert.Equal(
            ["a.yaml(3,12) DF4020: Agreement 'a': 'start' is 2022, which is later than 'replaced_by.announced', 2021-10 at b.yaml(1,33). Correct one of them."],
            Project("agreements:\n  - id: a\n    start: '2022'\n    replaced_by: b").File("b.yaml", "agreements: [{id: b, announced: '2021-10'}]").Findings());

    [Fact]
    public void Orders_hold_for_parts() =>
        Assert.Equal(
            ["a.yaml(1,43) DF4020: Official 'o': 'start' is 2020, which is later than 'end', 2019 at a.yaml(1,56). Correct one of them."],
            Project("officials: [{id: o, memberships: [{start: '2020', end: '2019'}]}]").Findings());

    [Fact]
    public void A_meeting_within_the_tenure_is_fine() => Assert.Empty(Meeting("2019", "2021", "secretary").Findings());

    [Fact]
    public void A_tenure_of_unknown_end_covers_what_is_after_its_start() =>
        Assert.Empty(Project("""
            posts: [{id: secretary}]
            officials: [{id: o, memberships: [{post: secretary, start: '2019'}]}]
            meetings: [{id: m, date: '2021-10-08', participations: [{official: o, post: secretary}]}]
            """).Findings());

    [Fact]
    public void A_meeting_outside_of_the_tenure_is_an_error_where_the_post_is_named() =>
        Assert.Equal(
            ["a.yaml(3,77) DF4021: Meeting 'm': 'date' is 2021-10-08, but what Official 'o' has at 'participations.official.memberships' is from 2019 to 2020 "
                + "(a.yaml(2,60)). Correct one of the dates, or what they are compared by."],
            Meeting("2019", "2020", "secretary").Findings());

    [Fact]
    public void A_tenure_of_another_post_does_not_count() => Assert.Empty(Meeting("2019", "2020", "ambassador").Findings());

    [Fact]
    public void One_tenure_of_several_is_enough() =>
        Assert.Empty(Project("""
            posts: [{id: secretary}]
            officials: [{id: o, memberships: [{post: secretary, start: '2009', end: '2012'}, {post: secretary, start: '2019', end: '2021'}]}]
            meetings: [{id: m, date: '2021-10-08', participations: [{official: o, post: secretary}]}]
            """).Findings());

    [Fact]
    public void Two_holders_of_a_single_seat_at_once_are_an_error() =>
        Assert.Equal(
            ["a.yaml(4,44) DF4022: Official 'b': 2019 to 2021 overlaps with 2018 to 2020 of Official 'a' at a.yaml(3,44), although both have the same 'post'. Correct one of them."],
            Seats("true", "2018", "2020", "2019", "2021").Findings());

    [Fact]
    public void Two_holders_may_share_the_day_of_the_change() =>
        Assert.Empty(Seats("true", "2018-01-01", "2020-05-01", "2020-05-01", "2021-01-01").Findings());

    [Fact]
    public void Two_holders_of_a_post_with_several_seats_may_overlap() => Assert.Empty(Seats("false", "2018", "2020", "2019", "2021").Findings());

    [Fact]
    public void Tenures_that_may_overlap_are_no_finding() => Assert.Empty(Seats("true", "2018", "2020", "2020", "2021").Findings());

    [Theory]
    [InlineData("{range: edtf, annotations: {\"sh:lessThanOrEquals\": ennd}}", "DF2902: Thing.start: the rule 'sh:lessThanOrEquals' names 'ennd', but there is no slot 'ennd'. Did you mean 'end'?")]
    [InlineData("{range: edtf, annotations: {\"sh:lessThanOrEquals\": name}}", "DF2903: Thing.start: the rule 'sh:lessThanOrEquals' compares dates, but 'name' is none. Give the slot the range edtf or date, or remove the rule.")]
    [InlineData("{range: string, annotations: {\"sh:lessThanOrEquals\": end}}", "DF2903: Thing.start: the rule 'sh:lessThanOrEquals' compares dates, but 'start' is none. Give the slot the range edtf or date, or remove the rule.")]
    [InlineData("{range: edtf, annotations: {\"dialoguefacts:acyclic\": maybe}}", "DF2904: Thing.start: the rule 'dialoguefacts:acyclic' cannot be read: true or false is needed.")]
    [InlineData("{range: edtf, annotations: {\"dialoguefacts:acyclic\": true}}", "DF2904: Thing.start: the rule 'dialoguefacts:acyclic' cannot be read: it goes from fact to fact, but the slot names none.")]
    [InlineData("{range: integer, annotations: {\"dialoguefacts:not_after_source\": true}}", "DF2903: Thing.start: the rule 'dialoguefacts:not_after_source' compares dates, but 'start' is none. Give the slot the range edtf or date, or remove the rule.")]
    [InlineData("{range: Thing, annotations: {\"dialoguefacts:acylic\": true}}", "DF2904: Thing.start: the rule 'dialoguefacts:acylic' cannot be read: there is no such rule. Write 'dialoguefacts:acyclic'.")]
    [InlineData("{range: edtf, annotations: {\"sh:lessThanOrEqual\": end}}", "DF2904: Thing.start: the rule 'sh:lessThanOrEqual' cannot be read: there is no such rule. Write 'sh:lessThanOrEquals'.")]
    [InlineData("{range: edtf, annotations: {\"dialoguefacts:within\": {date: end}}}", "DF2904: Thing.start: the rule 'dialoguefacts:within' cannot be read: it stands on a class, not on a slot.")]
    [InlineData("{range: integer, equals_expression: weekday(tally)}", "DF2903: Thing.start: the rule 'weekday()' compares dates, but 'tally' is none. Give the slot the range edtf or date, or remove the rule.")]
    public void A_rule_that_is_declared_wrongly_is_a_finding_on_the_model(string start, string finding)
    {
        string found = Assert.Single(FactProject.Of($$"""
            classes:
              Thing:
                tree_root: true
                attributes:
                  start: {{start}}
                  end: {range: edtf}
                  name: {}
                  tally: {range: integer}
            """).Findings());

        Assert.Equal(finding, found.Substring(found.IndexOf(' ', StringComparison.Ordinal) + 1));
    }

    [Theory]
    [InlineData("start: {range: edtf, annotations: {\"sh:lessThanOrEquals\": ennd}}", "DF2902: Thing.start: the rule 'sh:lessThanOrEquals' names 'ennd', but there is no slot 'ennd'. Did you mean 'end'?")]
    [InlineData("start: {range: edtf, annotations: {\"sh:lessThanOrEquals\": finish}}", "DF2902: Thing.start: the rule 'sh:lessThanOrEquals' names 'finish', but there is no slot 'finish'. Define it, or correct the name.")]
    [InlineData("start: {range: edtf, annotations: {\"sh:lessThanOrEquals\": name}}", "DF2903: Thing.start: the rule 'sh:lessThanOrEquals' compares dates, but 'name' is none. Give the slot the range edtf or date, or remove the rule.")]
    [InlineData("start: {range: Thing, annotations: {\"dialoguefacts:acylic\": true}}", "DF2904: Thing.start: the rule 'dialoguefacts:acylic' cannot be read: there is no such rule. Write 'dialoguefacts:acyclic'.")]
    [InlineData("start: {range: integer, equals_expression: weekday(tally)}", "DF2903: Thing.start: the rule 'weekday()' compares dates, but 'tally' is none. Give the slot the range edtf or date, or remove the rule.")]
    public void A_rule_that_is_declared_wrongly_is_one_finding_however_many_classes_inherit_it(string slot, string finding)
    {
        string found = Assert.Single(FactProject.Of($$"""
            classes:
              Smallest: {is_a: Smaller}
              Smaller: {is_a: Thing, slot_usage: {start: {required: true} } }
              Other: {is_a: Thing}
              Thing:
                attributes:
                  {{slot}}
                  end: {range: edtf}
                  name: {}
                  tally: {range: integer}
            """).Findings());

        Assert.EndsWith(finding, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_lacks_a_part_is_a_finding_on_the_model()
    {
        string found = Assert.Single(FactProject.Of("""
            classes:
              Thing:
                tree_root: true
                attributes:
                  start: {range: edtf}
                annotations:
                  dialoguefacts:no_overlap:
                    value: {start: start, same: [start]}
            """).Findings());

        Assert.EndsWith("DF2901: Thing: the rule 'dialoguefacts:no_overlap' needs 'end'. Add it to the annotation's value.", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{start: start, end: start, same: [name], wher: flag}", "it has no 'wher'. Write 'where'")]
    [InlineData("{start: start, end: start, same: [name], when: flag}", "it has no 'when'. It takes start, end, same, where")]
    [InlineData("{start: start, end: start, same: [name], where: name}", "'name' is not true or false")]
    public void A_rule_with_a_part_that_is_not_understood_is_a_finding_on_the_model(string rule, string problem)
    {
        string found = Assert.Single(FactProject.Of($$"""
            classes:
              Thing:
                tree_root: true
                attributes:
                  start: {range: edtf}
                  name: {}
                  flag: {range: boolean}
                annotations:
                  dialoguefacts:no_overlap:
                    value: {{rule}}
            """).Findings());

        Assert.EndsWith($"DF2904: Thing: the rule 'dialoguefacts:no_overlap' cannot be read: {problem}.", found, StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_rule_is_declared_wrongly_no_exception_is_said_to_be_unused() =>
        Assert.Contains("DF2902", Assert.Single(FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  things: {range: Thing, multivalued: true, inlined_as_list: true}
              Thing:
                mixins: [Sourced]
                attributes:
                  id: {identifier: true}
                  start: {range: edtf, in_subset: [curatorial], annotations: {"sh:lessThanOrEquals": ennd}}
                  end: {range: edtf, in_subset: [curatorial]}
            """).File("a.yaml", "things: [{id: a, start: '2008', end: '2007', exceptions: {DF4020: Known.}}]\n").Findings()), StringComparison.Ordinal);

    [Theory]
    [InlineData("years(start, end)", "3", "9 to 10")]
    [InlineData("years(start, end)", "9", null)]
    [InlineData("days(start, end)", "3000", "3288 to 4016")]
    [InlineData("days(start, end)", "3500", null)]
    public void A_duration_between_imprecise_dates_is_one_that_they_allow(string expression, string written, string? allowed)
    {
        string[] findings = FactProject.Of($$"""
            classes:
              Thing:
                tree_root: true
                attributes:
                  start: {range: edtf}
                  end: {range: edtf}
                  length: {range: integer, equals_expression: "{{expression}}"}
            """).File("a.yaml", $"start: '1900'\nend: '1910'\nlength: {written}\n").Findings();

        Assert.Equal(
            allowed is null ? [] : [$"a.yaml(3,9) DF3041: Thing: 'length' is {written}, but {allowed} follows from the other values. Correct it, or leave it out: it is worked out."],
            findings);
    }

    private static FactProject Project(string data) => FactProject.Of(Model).File("a.yaml", data);

    private static FactProject Meeting(string start, string end, string post) => Project($$"""
        posts: [{id: secretary}, {id: ambassador}]
        officials: [{id: o, memberships: [{post: secretary, start: '{{start}}', end: '{{end}}'}]}]
        meetings: [{id: m, date: '2021-10-08', participations: [{official: o, post: {{post}}}]}]
        """);

    private static FactProject Seats(string isSingle, string start1, string end1, string start2, string end2) => Project($$"""
        posts: [{id: p, single_seat: {{isSingle}}}]
        officials:
          - {id: a, memberships: [{post: p, start: '{{start1}}', end: '{{end1}}'}]}
          - {id: b, memberships: [{post: p, start: '{{start2}}', end: '{{end2}}'}]}
        """);
}
