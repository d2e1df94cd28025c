namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>An expression over a name that no slot has would never be worked out, and so never hold facts to anything.</summary>
public sealed class ExpressionNameTests
{
    /// <summary>A class with subclasses, and one that it refers to.</summary>
    private const string Lights = """
        classes:
          Light:
            attributes:
              lit: {range: date}
              extinguished: {range: date}
              stages: {multivalued: true}
              keeper: {range: Keeper}
              keepers: {range: Keeper, multivalued: true}
              kind: {range: Kind}
              s: EXPRESSION
          Lightship: {is_a: Light, attributes: {berth: }}
          Keeper: {attributes: {name: , home: {range: Light}}}
        enums:
          Kind: {permissible_values: {fixed: , flashing: }}

        """;

    [Theory]
    [InlineData("years(lit, extingished)", "There is no slot of class 'Light' named 'extingished'. Did you mean 'extinguished'?")]
    [InlineData("{lit} + {extingished}", "There is no slot of class 'Light' named 'extingished'. Did you mean 'extinguished'?")]
    [InlineData("len(stagez)", "There is no slot of class 'Light' named 'stagez'. Did you mean 'stages'?")]
    [InlineData("case((kind == 'fixed', stagez), (True, stages))", "There is no slot of class 'Light' named 'stagez'. Did you mean 'stages'?")]
    [InlineData("1 if bert else 2", "There is no slot of class 'Light' named 'bert'. Did you mean 'berth'?")]
    [InlineData("{keeper.nam}", "There is no slot of class 'Keeper' named 'nam'. Did you mean 'name'?")]
    [InlineData("keeper.home.litt", "There is no slot of class 'Light' named 'litt'. Did you mean 'lit'?")]
    [InlineData("keepers[0].nam", "There is no slot of class 'Keeper' named 'nam'. Did you mean 'name'?")]
    public void In_an_expression_a_misspelt_slot_is_an_error(string expression, string finding) =>
        Assert.Equal([$"model.yaml(17,30) DF2006: {finding}"], Findings($$"""{equals_expression: "{{expression}}"}"""));

    [Theory]
    [InlineData("years(lit, extinguished)")]
    [InlineData("{berth} + keeper.name + keepers[0].home.berth")]
    [InlineData("kind == 'fixed'")]
    [InlineData("[lit, extinguished][0]")]
    [InlineData("len(stages) if lit is None else 0")]
    [InlineData("True and not False or None")]
    public void Slots_of_the_class_of_those_below_it_and_of_what_it_refers_to_are_known(string expression) =>
        Assert.DoesNotContain(Findings($$"""{equals_expression: "{{expression}}"}"""), f => f.Contains("DF2006", StringComparison.Ordinal));

    [Fact]
    public void A_value_of_an_enum_that_is_no_text_is_a_warning() => Assert.Equal(
        ["model.yaml(17,30) DF2004: 'fixed' is not supported: a value of an enum is written as a text, in quotes; nothing is worked out."],
        Findings("{equals_expression: kind == fixed}"));

    [Theory]
    [InlineData("abstract: true")]
    [InlineData("mixin: true")]
    [InlineData("extra_slots: {allowed: true}")]
    [InlineData("slots: [missing]")]
    public void A_class_that_others_add_slots_to_may_name_any(string what) => Assert.DoesNotContain(
        ModelText.Of($"classes: {{A: {{{what}, attributes: {{x: {{equals_expression: '{{size}} + 1'}}}}}}}}").Findings,
        f => f.Contains("'size'", StringComparison.Ordinal));

    [Fact]
    public void A_mixin_may_name_what_one_of_those_that_mix_it_in_has() => Assert.Empty(ModelText.Of("""
        classes:
          Sized: {mixin: true, attributes: {x: {equals_expression: '{size} + 1', range: integer}}}
          A: {mixins: [Sized], attributes: {size: {range: integer}}}
          B: {mixins: [Sized]}
        """).Findings);

    [Fact]
    public void A_name_that_none_of_those_has_is_reported_once() => Assert.Equal(
        ["model.yaml(9,60) DF2006: There is no slot of class 'Sized' named 'siz'. Did you mean 'size'?"],
        ModelText.Of("""
            classes:
              Sized: {mixin: true, attributes: {x: {equals_expression: '{siz} + 1', range: integer}}}
              A: {mixins: [Sized], attributes: {size: {range: integer}}}
              B: {is_a: A}
              C: {mixins: [Sized]}
            """).Findings);

    [Theory]
    [InlineData("rules: [{postconditions: {slot_conditions: {b: {equals_expression: '{widht} * 2'}}}}]")]
    [InlineData("rules: [{preconditions: {any_of: [{slot_conditions: {b: {any_of: [{equals_expression: '{widht} * 2'}]}}}]}}]")]
    [InlineData("slot_conditions: {b: {equals_expression: '{widht} * 2'}}")]
    public void In_a_condition_a_misspelt_slot_is_an_error(string conditions) => Assert.EndsWith(
        "DF2006: There is no slot of class 'A' named 'widht'. Did you mean 'width'?",
        Assert.Single(ModelText.Of($"classes: {{A: {{attributes: {{width: {{range: integer}}, b: {{range: integer}}}}, {conditions}}}}}").Findings),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{given} {famly}", "(8,73) DF2026: The string serialization '{given} {famly}' cannot be read: there is no slot of class 'A' named 'famly'. Did you mean 'family'? Nothing is made of it or held against it.")]
    [InlineData("{given} {family}", null)]
    [InlineData("{float} {unit}", null)]
    public void In_a_template_a_misspelt_slot_is_a_warning_as_some_only_describe_a_form(string template, string? finding) => Assert.Equal(
        finding is null ? [] : ["model.yaml" + finding],
        ModelText.Of($"classes: {{A: {{attributes: {{given: , family: , x: {{string_serialization: '{template}'}}}}}}}}").Findings);

    private static string[] Findings(string slot) => ModelText.Of(Lights.Replace("EXPRESSION", slot, StringComparison.Ordinal)).Findings;
}
