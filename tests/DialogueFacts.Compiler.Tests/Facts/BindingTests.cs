namespace DialogueFacts.Compiler.Tests.Facts;

public sealed class BindingTests
{
    private const string Place = "DF3046: C: 's' is a Place whose 'kind.code' is ";

    [Theory]
    [InlineData("", "wood", "(1,18) DF3038: C: 's' is a Place whose 'kind.code' is 'wood', but must be one whose 'kind.code' is a value of Stuff.")]
    [InlineData("REQUIRED", "wood", "(1,18) DF3038: C: 's' is a Place whose 'kind.code' is 'wood', but must be one whose 'kind.code' is a value of Stuff.")]
    [InlineData("RECOMMENDED", "wood", "(1,18) " + Place + "'wood', but had better be one whose 'kind.code' is a value of Stuff.")]
    [InlineData("RECOMMENDED", "iron", null)]
    [InlineData("OPTIONAL", "wood", null)]
    [InlineData("EXAMPLE", "wood", null)]
    [InlineData("DISCOURAGED", "wood", null)]
    [InlineData("DISCOURAGED", "iron", "(1,18) " + Place + "'iron', but had better be one whose 'kind.code' is no value of Stuff.")]
    public void Its_obligation_level_says_how_strictly_it_is_meant(string obligation_level, string code, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        Bound("kind.code", obligation_level.Length > 0 ? $", obligation_level: {obligation_level}" : "", $"{{kind: {{code: {code}}}}}").Findings);

    [Theory]
    [InlineData("CODE", "iron", "ex:Fe")]
    [InlineData("CURIE", "ex:Fe", "iron")]
    [InlineData("URI", "https://example.org/Fe", "ex:Fe")]
    [InlineData("LABEL", "Iron, pure", "iron")]
    [InlineData(null, "iron", "Iron, pure")]
    [InlineData(null, "ex:Fe", "ex:Cu")]
    public void Its_formula_says_how_values_are_written(string? pv_formula, string right, string wrong)
    {
        string formula = pv_formula is null ? "" : $", pv_formula: {pv_formula}";

        Assert.Empty(Bound("kind.code", formula, $"{{kind: {{code: '{right}'}}}}").Findings);
        Assert.Equal(["DF3038"], Bound("kind.code", formula, $"{{kind: {{code: '{wrong}'}}}}").Rules);
    }

    [Theory]
    [InlineData("iron", new string[0])]
    [InlineData("wood", new[] { "(1,4) DF3038: C: 's' is 'wood', but must be a value of Stuff." })]
    public void Without_a_path_the_value_itself_is_bound(string value, string[] findings) => Assert.Equal(
        findings, Instance.Of("classes: {C: {attributes: {s: {bindings: [{range: Stuff}]}}}}\n" + Enum, "s: " + value).Findings);

    [Fact]
    public void Advice_does_not_decide_between_alternatives() => Assert.Empty(
        Instance.Of(
            "classes: {C: {attributes: {s: {any_of: [{bindings: [{range: Stuff, obligation_level: RECOMMENDED}]}, {maximum_cardinality: 0}]}}}}\n" + Enum,
            "s: wood").Rules);

    [Theory]
    [InlineData("obligation_level: OFTEN", "DF2003: 'obligation_level' must be REQUIRED, RECOMMENDED, OPTIONAL, EXAMPLE or DISCOURAGED.")]
    [InlineData("pv_formula: NUMBER", "DF2003: 'pv_formula' must be CODE, CURIE, URI, FHIR_CODING or LABEL.")]
    [InlineData("pv_formula: FHIR_CODING", "DF2004: 'FHIR_CODING' is not supported: FHIR's codings are objects; bind the slot that holds the code.")]
    [InlineData("binds_value_of: kind.cod", "DF2006: There is no slot of class 'Kind' named 'cod'. Did you mean 'code'?")]
    public void A_binding_that_cannot_be_read_is_a_finding_in_the_model(string binding, string finding) => Assert.EndsWith(
        finding,
        Assert.Single(Instance.Of("classes: {C: {attributes: {s: {range: Place, bindings: [{range: Stuff, " + binding + "}]}}}" + Places + "}\n" + Enum, "").Findings),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("obligation_level: OFTEN")]
    [InlineData("pv_formula: NUMBER")]
    [InlineData("pv_formula: FHIR_CODING")]
    [InlineData("pv_formula: NUMBER, obligation_level: RECOMMENDED")]
    public void A_binding_that_cannot_be_read_binds_nothing(string binding) => Assert.All(
        Bound("kind.code", ", " + binding, "{kind: {code: wood}}").Rules, rule => Assert.StartsWith("DF2", rule, StringComparison.Ordinal));

    private const string Places = ", Place: {attributes: {kind: {range: Kind}}}, Kind: {attributes: {code: }}";

    private const string Enum = "enums: {Stuff: {permissible_values: {iron: {title: 'Iron, pure', meaning: ex:Fe}}}}";

    private static Instance Bound(string path, string rest, string value) => Instance.Of(
        $"classes: {{C: {{attributes: {{s: {{range: Place, bindings: [{{range: Stuff, binds_value_of: {path}{rest}}}]}}}}}}{Places}}}\n{Enum}", "s: " + value);
}
