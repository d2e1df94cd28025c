using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Tests.Model;

public sealed class TypeTests
{
    [Theory]
    [InlineData("string", TypeKind.Text)]
    [InlineData("integer", TypeKind.Integer)]
    [InlineData("boolean", TypeKind.Boolean)]
    [InlineData("float", TypeKind.Float)]
    [InlineData("double", TypeKind.Double)]
    [InlineData("decimal", TypeKind.Decimal)]
    [InlineData("time", TypeKind.Time)]
    [InlineData("date", TypeKind.Date)]
    [InlineData("datetime", TypeKind.DateTime)]
    [InlineData("date_or_datetime", TypeKind.DateOrDateTime)]
    [InlineData("uriorcurie", TypeKind.UriOrCurie)]
    [InlineData("curie", TypeKind.Curie)]
    [InlineData("uri", TypeKind.Uri)]
    [InlineData("ncname", TypeKind.NcName)]
    [InlineData("objectidentifier", TypeKind.ObjectIdentifier)]
    [InlineData("nodeidentifier", TypeKind.NodeIdentifier)]
    [InlineData("jsonpointer", TypeKind.JsonPointer)]
    [InlineData("jsonpath", TypeKind.JsonPath)]
    [InlineData("sparqlpath", TypeKind.SparqlPath)]
    public void Linkmls_own_are_known(string name, TypeKind kind) => Assert.Equal(kind, ModelText.Of("").Type(name).Kind);

    [Theory]
    [InlineData("{typeof: integer}", TypeKind.Integer)]
    [InlineData("{typeof: string}", TypeKind.Text)]
    [InlineData("{typeof: string, uri: 'edtf:EDTF'}", TypeKind.Edtf)]
    [InlineData("{typeof: uriorcurie, uri: 'xsd:anyURI'}", TypeKind.UriOrCurie)]
    [InlineData("{typeof: integer, uri: 'xsd:positiveInteger'}", TypeKind.Integer)]
    [InlineData("{uri: 'xsd:date', base: str}", TypeKind.Date)]
    [InlineData("{base: int}", TypeKind.Integer)]
    [InlineData("{}", TypeKind.Text)]
    public void Others_come_down_to_one_of_them(string type, TypeKind kind)
    {
        ModelText model = ModelText.OfFiles(("model.yaml",
            $$"""
            id: https://example.org/model
            name: model
            imports: [linkml:types]
            prefixes: {edtf: 'http://id.loc.gov/datatypes/edtf/'}
            types: {T: {{type}}}
            """));

        Assert.Equal(kind, model.Type("T").Kind);
    }

    [Fact]
    public void Ask_for_what_their_parents_ask_for()
    {
        SlotExpression expression = ModelText.Of("types: {A: {typeof: integer, minimum_value: 0}, B: {typeof: A, maximum_value: 9}}").Type("B").Expression;

        Assert.Equal("9", Assert.Single(expression.AllOf, e => e.MaximumValue is not null).MaximumValue);
        Assert.Contains("0", expression.AllOf.SelectMany(e => e.AllOf.Prepend(e)).Select(e => e.MinimumValue), StringComparer.Ordinal);
    }

    [Fact]
    public void Have_the_bounds_of_their_xml_schema_type() => Assert.Contains(
        "1", ModelText.Of("types: {T: {typeof: integer, uri: 'xsd:positiveInteger'}}").Type("T").Expression.AllOf.Select(e => e.MinimumValue), StringComparer.Ordinal);

    [Fact]
    public void That_are_their_own_ancestors_are_reported() => Assert.Equal(
        ["model.yaml(8,37) DF2009: The type 'A' inherits from itself: 'A' from 'B' from 'A'. Take one of these steps out."],
        ModelText.Of("types: {A: {typeof: B}, B: {typeof: A}}").Findings);
}
