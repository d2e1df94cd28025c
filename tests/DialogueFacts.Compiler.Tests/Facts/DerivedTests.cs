namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>Values that nobody wrote.</summary>
public sealed class DerivedTests
{
    /// <summary>Published models say so which kind of text they want.</summary>
    [Theory]
    [InlineData("enumeration")]
    [InlineData("{float} {unit}")]
    [InlineData("{text};{s}")]
    public void A_template_that_names_no_other_slot_says_nothing_of_the_value(string template) =>
        Assert.Empty(Instance.OfSlot($"{{string_serialization: '{template}'}}", "soil").Findings);

    [Theory]
    [InlineData("string", "string(x y)", "Text x y (derived)")]
    [InlineData("string", "string(a (b) 'c')", "Text a (b) 'c' (derived)")]
    [InlineData("integer", "int(5)", "Integer 5 (derived)")]
    [InlineData("float", "float(5.0)", "Float 5.0 (derived)")]
    [InlineData("decimal", "decimal(1.50)", "Decimal 1.50 (derived)")]
    [InlineData("boolean", "True", "Boolean true (derived)")]
    [InlineData("boolean", "false", "Boolean false (derived)")]
    [InlineData("date", "date(2021-10-08)", "Date 2021-10-08 (derived)")]
    [InlineData("datetime", "datetime(2021-10-08T00:00:00)", "DateTime 2021-10-08T00:00:00 (derived)")]
    [InlineData("uriorcurie", "class_curie", "UriOrCurie ex:C (derived)")]
    [InlineData("uri", "class_uri", "Uri https://example.org/C (derived)")]
    [InlineData("uriorcurie", "slot_curie", "UriOrCurie ex:s (derived)")]
    [InlineData("uri", "slot_uri", "Uri https://example.org/s (derived)")]
    [InlineData("string", "default_ns", "Text ex (derived)")]
    [InlineData("string", "default_range", "Text string (derived)")]
    [InlineData("Color", "Color(red)", "Color red (derived)")]
    [InlineData("integer", "5", "Integer 5 (derived)")]
    public void A_default_is_the_value_of_a_slot_left_out(string range, string ifAbsent, string read)
    {
        Instance instance = Instance.Of(
            $"classes: {{C: {{attributes: {{s: {{range: {range}, ifabsent: \"{ifAbsent}\", required: true}}}}}}}}\nenums: {{Color: {{permissible_values: {{red: {{}}}}}}}}", "{}");

        Assert.Equal(read, instance.Value());
        Assert.Empty(instance.Findings);
    }

    [Fact]
    public void A_default_gives_way_to_what_is_written() => Assert.Equal("Text y", Instance.OfSlot("{ifabsent: string(x)}", "y").Value());

    [Fact]
    public void A_default_of_a_list_is_a_list_of_one() =>
        Assert.Equal("[Integer 5 (derived)]", Instance.OfSlots("{s: {range: integer, multivalued: true, ifabsent: int(5)}}", "{}").Value());

    [Fact]
    public void A_default_that_is_no_value_of_its_slot_is_an_error_in_the_model() =>
        Assert.Equal(["DF2016"], Instance.OfSlots("{s: {range: integer, ifabsent: string(x)}}", "{}").Rules);

    [Theory]
    [InlineData("{a} * 2 + 1", "Integer 7 (derived)")]
    [InlineData("2 ** 3 ** 0", "Integer 2 (derived)")]
    [InlineData("2 ^ 6", "Integer 4 (derived)")]
    [InlineData("-a // 2", "Integer -2 (derived)")]
    [InlineData("-a % 5", "Integer 2 (derived)")]
    [InlineData("max(a, 10, 4)", "Integer 10 (derived)")]
    [InlineData("min(list)", "Integer 1 (derived)")]
    [InlineData("len(list) + strlen(text)", "Integer 6 (derived)")]
    [InlineData("list[0] + list[-1]", "Integer 4 (derived)")]
    [InlineData("part.n + len(parts.n)", "Integer 9 (derived)")]
    [InlineData("{part.n} + 1", "Integer 8 (derived)")]
    [InlineData("int('12') + int(2.9)", "Integer 14 (derived)")]
    [InlineData("abs(-a) + round(2.5)", "Integer 5 (derived)")]
    [InlineData("int(round(float('1.26'), 1) * 10)", "Integer 13 (derived)")]
    [InlineData("1 if bool(text) else 2", "Integer 1 (derived)")]
    [InlineData("1 if a > 2 and not (text == 'x') else 2", "Integer 1 (derived)")]
    [InlineData("case((a < 2, 1), (a < 4, 2), (True, 3))", "Integer 2 (derived)")]
    [InlineData("case(a < 2, 1, a < 3, 2, 3)", "Integer 3 (derived)")]
    [InlineData("1 if 1 < a < 5 else 0", "Integer 1 (derived)")]
    [InlineData("1 if a in list or a not in [3] else 0", "Integer 1 (derived)")]
    [InlineData("{nothing} + 1", null)]
    [InlineData("5 if nothing == None else 6", "Integer 5 (derived)")]
    [InlineData("int_(a)", null)]
    public void An_expression_gives_the_value_of_a_slot_left_out(string expression, string? read)
    {
        const string Slots = "a: {range: integer}, list: {range: integer, multivalued: true}, text: {}, nothing: {range: integer}, part: {range: D}, parts: {range: D, multivalued: true}";
        Instance instance = Instance.Of(
            $"classes: {{C: {{attributes: {{{Slots}, s: {{range: integer, equals_expression: \"{expression}\"}}}}}}, D: {{attributes: {{n: {{range: integer}}}}}}}}",
            "{a: 3, list: [1, 3], text: text, part: {n: 7}, parts: [{n: 1}, {n: 2}]}");

        Assert.Equal(read, instance.Value());
    }

    [Theory]
    [InlineData("weekday(day)", "Text Friday (derived)")]
    [InlineData("weekday('-0001-03-01')", "Text Monday (derived)")]
    [InlineData("weekday(month)", null)]
    [InlineData("weekday(nothing)", null)]
    [InlineData("days(day)", "Text 1 (derived)")]
    [InlineData("days(month)", null)]
    [InlineData("days(term)", "Text 2131 (derived)")]
    [InlineData("days(day, '2022-01-01')", "Text 85 (derived)")]
    [InlineData("days('0000-01-01', '2000-01-01')", "Text 730485 (derived)")]
    [InlineData("days(day, month)", null)]
    [InlineData("years(term)", "Text 5 (derived)")]
    [InlineData("years('2018-12-01', day)", "Text 2 (derived)")]
    [InlineData("years('2018-11', day)", "Text 2 (derived)")]
    [InlineData("years('2018-10', day)", null)]
    [InlineData("years('2018-12-01/..')", null)]
    [InlineData("sum(parts.n)", "Text 3 (derived)")]
    [InlineData("sum(0.1, 0.2)", "Text 0.3 (derived)")]
    [InlineData("sum(nothings.n)", null)]
    [InlineData("len(parts)", "Text 2 (derived)")]
    public void Weekdays_durations_counts_and_sums_are_worked_out_where_they_are_certain(string expression, string? read)
    {
        const string Slots = "day: {range: edtf}, month: {range: edtf}, term: {range: edtf}, nothing: {range: edtf}, parts: {range: D, multivalued: true}, nothings: {range: D, multivalued: true}";
        Instance instance = Instance.Of(
            $"classes: {{C: {{attributes: {{{Slots}, s: {{equals_expression: \"{expression}\"}}}}}}, D: {{attributes: {{n: {{range: integer}}}}}}}}",
            "{day: '2021-10-08', month: '2021-10', term: '2018-12-01/2024-09-30', parts: [{n: 1}, {n: 2}]}");

        Assert.Equal(read, instance.Value());
    }

    [Theory]
    [InlineData("weekday(d)", "Thursday", "(1,4) DF3041: C: 's' is 'Thursday', but 'Friday' follows from the other values. Correct it, or leave it out: it is worked out.")]
    [InlineData("days(d, text)", "four", "(1,4) DF3042: C: 's' cannot be worked out: 'x' is no date.")]
    [InlineData("weekday(d, d)", "x", "(1,4) DF3042: C: 's' cannot be worked out: weekday() takes a date.")]
    public void A_weekday_that_contradicts_its_date_is_an_error(string expression, string value, string finding) =>
        Assert.Equal([finding], Instance.OfSlots($"{{s: {{equals_expression: '{expression}'}}, d: {{range: edtf}}, text: {{}}}}", $"s: {value}\nd: '2021-10-08'\ntext: x").Findings);

    [Fact]
    public void A_template_puts_values_into_a_text() =>
        Assert.Equal(
            "Text {Ada Lovelace, 36} (derived)",
            Instance.OfSlots("{given: {}, family: {}, age: {range: integer}, s: {string_serialization: '{{{given} {family}, {age}}}'}}", "{given: Ada, family: Lovelace, age: 36}").Value());

    [Fact]
    public void A_list_can_be_worked_out() =>
        Assert.Equal(
            "[Text a (derived), Text b (derived)]",
            Instance.Of(
                "classes: {C: {attributes: {s: {multivalued: true, equals_expression: 'parts.n'}, parts: {range: D, multivalued: true}}}, D: {attributes: {n: {}}}}",
                "parts: [{n: a}, {n: b}]").Value());

    [Fact]
    public void A_required_value_that_cannot_be_worked_out_is_missing_unless_what_it_needs_was_reported()
    {
        const string Slots = "{s: {required: true, string_serialization: '{a}'}, a: {range: integer}}";

        Assert.Equal(["DF3004"], Instance.OfSlots(Slots, "{}").Rules);
        Assert.Equal(["DF3010"], Instance.OfSlots(Slots, "a: x").Rules);
    }

    [Fact]
    public void What_is_worked_out_may_be_what_another_expression_needs() =>
        Assert.Equal(
            "Integer 8 (derived)",
            Instance.OfSlots("{s: {range: integer, equals_expression: 'b * 2'}, b: {range: integer, equals_expression: 'a * 2'}, a: {range: integer}}", "a: 2").Value());

    [Theory]
    [InlineData("{range: integer, equals_expression: '{a} * 2'}", "4", "(1,4) DF3041: C: 's' is 4, but 6 follows from the other values. Correct it, or leave it out: it is worked out.")]
    [InlineData("{string_serialization: 'no {a}'}", "no 4", "(1,4) DF3041: C: 's' is 'no 4', but 'no 3' follows from the other values. Correct it, or leave it out: it is worked out.")]
    [InlineData("{range: integer, equals_expression: 'a / 0'}", "4", "(1,4) DF3042: C: 's' cannot be worked out: it divides by zero.")]
    [InlineData("{range: integer, equals_expression: 'a + text'}", "4", "(1,4) DF3042: C: 's' cannot be worked out: '3' and 'x' cannot be reckoned with.")]
    public void A_value_that_contradicts_its_expression_is_an_error(string slot, string value, string finding) =>
        Assert.Equal([finding], Instance.OfSlots($"{{s: {slot}, a: {{range: integer}}, text: {{}}}}", $"s: {value}\na: 3\ntext: x").Findings);

    [Theory]
    [InlineData("{range: decimal, equals_expression: '0.1 + 0.2'}", "0.3")]
    [InlineData("{range: float, equals_expression: '1 / 3'}", "0.333333333333")]
    [InlineData("{range: boolean, equals_expression: 'a == 3'}", "true")]
    [InlineData("{range: string, equals_expression: 'str(a)'}", "'3'")]
    [InlineData("{range: integer, equals_expression: 'b.n'}", "4")]
    public void A_value_that_agrees_with_its_expression_is_fine(string slot, string value) =>
        Assert.Empty(Instance.OfSlots($"{{s: {slot}, a: {{range: integer}}, b: {{}}}}", $"s: {value}\na: 3").Findings);
}
