namespace DialogueFacts.Compiler.Tests.Facts;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("integer", "-0", "Integer 0")]
    [InlineData("integer", "+5", "Integer 5")]
    [InlineData("integer", "-9223372036854775808", "Integer -9223372036854775808")]
    [InlineData("integer", "0x1F", "Integer 31")]
    [InlineData("integer", "0o17", "Integer 15")]
    [InlineData("float", "1.50", "Float 1.50")]
    [InlineData("float", ".5", "Float 0.5")]
    [InlineData("float", "-1.e+3", "Float -1.0e3")]
    [InlineData("double", "-.INF", "Double -.inf")]
    [InlineData("double", ".NaN", "Double .nan")]
    [InlineData("decimal", "3300000000", "Decimal 3300000000")]
    [InlineData("decimal", "00.10", "Decimal 0.10")]
    [InlineData("boolean", "TRUE", "Boolean true")]
    [InlineData("string", "NO WAY", "Text NO WAY")]
    [InlineData("string", "''", "Text ")]
    [InlineData("date", "2024-02-29", "Date 2024-02-29")]
    [InlineData("date", "2021-01-01+06:00", "Date 2021-01-01+06:00")]
    [InlineData("datetime", "2021-01-01T23:59:59.5Z", "DateTime 2021-01-01T23:59:59.5Z")]
    [InlineData("time", "'09:00:00-14:00'", "Time 09:00:00-14:00")]
    [InlineData("date_or_datetime", "2021-01-01", "DateOrDateTime 2021-01-01")]
    [InlineData("edtf", "'2021-10/..'", "Edtf 2021-10/..")]
    [InlineData("uri", "https://example.org/a?b=%20#c", "Uri https://example.org/a?b=%20#c")]
    [InlineData("uriorcurie", "ex:a", "UriOrCurie ex:a")]
    [InlineData("curie", "ex.y:1", "Curie ex.y:1")]
    [InlineData("ncname", "a-b.c_d", "NcName a-b.c_d")]
    [InlineData("jsonpointer", "'#/a~1b/0'", "JsonPointer #/a~1b/0")]
    [InlineData("jsonpath", "$.a['b'][0]", "JsonPath $.a['b'][0]")]
    [InlineData("sparqlpath", "(ex:a/ex:b)*", "SparqlPath (ex:a/ex:b)*")]
    public void A_value_is_read_as_its_type(string type, string written, string read)
    {
        Instance instance = Instance.OfSlot($"{{range: {type}}}", written);

        Assert.Equal(read, instance.Value());
        Assert.Empty(instance.Findings);
    }

    [Theory]
    [InlineData("string", "4032", "(1,4) DF3010: C: 's' takes a text, but 4032 is read as a whole number. Write: s: '4032'")]
    [InlineData("string", "1.10", "(1,4) DF3010: C: 's' takes a text, but 1.10 is read as a floating-point number. Write: s: '1.10'")]
    [InlineData("string", "true", "(1,4) DF3010: C: 's' takes a text, but true is read as true or false. Write: s: 'true'")]
    [InlineData("integer", "'1001'", "(1,4) DF3010: C: 's' takes a whole number, but '1001' is read as a text. Write: s: 1001")]
    [InlineData("integer", "1.0", "(1,4) DF3010: C: 's' takes a whole number, but 1.0 is read as a floating-point number. Give a whole number.")]
    [InlineData("float", "20", "(1,4) DF3010: C: 's' takes a floating-point number, but 20 is read as a whole number. Write: s: 20.0")]
    [InlineData("boolean", "yes", "(1,4) DF3010: C: 's' takes true or false, but 'yes' is read as a text. Write: s: true")]
    [InlineData("date", "2021", "(1,4) DF3010: C: 's' takes a date, but 2021 is read as a whole number. Write: s: '2021'")]
    public void A_value_written_as_another_type_is_shown_rewritten(string type, string written, string finding)
    {
        Instance instance = Instance.OfSlot($"{{range: {type}}}", written);

        Assert.Equal([finding], instance.Findings);
        Assert.Null(instance.Value());
    }

    [Theory]
    [InlineData("integer", "9223372036854775808", "It is too large to be held exactly.")]
    [InlineData("decimal", "1e40", "It is too large to be held exactly.")]
    [InlineData("date", "2021-02-29", "2021-02 has 28 days.")]
    [InlineData("date", "2021-13-01", "A year has 12 months.")]
    [InlineData("date", "0000-01-01", "Years go from 0001 to 9999 here, as in LinkML's own tools. Give the slot the type 'edtf' for others.")]
    [InlineData("date", "'-0044-03-15'", "Years go from 0001 to 9999 here, as in LinkML's own tools. Give the slot the type 'edtf' for others.")]
    [InlineData("date", "'10000-01-01'", "Years go from 0001 to 9999 here, as in LinkML's own tools. Give the slot the type 'edtf' for others.")]
    [InlineData("datetime", "'12020-01-01T00:00:00Z'", "Years go from 0001 to 9999 here, as in LinkML's own tools. Give the slot the type 'edtf' for others.")]
    [InlineData("date", "2021-01-01+15:00", "Offsets go from -14:00 to +14:00.")]
    [InlineData("datetime", "2021-01-01", "Write it as date and time: '2021-10-08T09:30:00', with an offset at the end if it is known.")]
    [InlineData("time", "'24:00:00'", "Write the end of a day as 00:00:00, in a slot with a date that of the next day.")]
    [InlineData("time", "'25:00:00'", "A day has 24 hours, 00 to 23.")]
    [InlineData("edtf", "2021-13", "Months are 01 to 12; 21 to 41 are seasons, quarters, quadrimesters and semesters.")]
    [InlineData("uri", "a b", "It must not hold blanks; write '%20' for one.")]
    [InlineData("uri", "http://example.org/100%", "Two hexadecimal digits follow a '%'; write '%25' for the sign itself.")]
    [InlineData("uriorcurie", "'ex:a%zz'", "Two hexadecimal digits follow a '%'; write '%25' for the sign itself.")]
    [InlineData("uri", "example.org", "A URI begins with its scheme, such as 'https:'.")]
    [InlineData("curie", "'1 2:a'", "It must not hold blanks; write '%20' for one.")]
    [InlineData("ncname", "1a", "A name begins with a letter or '_'.")]
    [InlineData("jsonpointer", "a/b", "A JSON pointer begins with '/' (or '#/').")]
    [InlineData("jsonpath", "$.a[0", "The closing ']' is missing.")]
    public void A_value_that_is_malformed_is_told_what_is_wrong(string type, string written, string reason)
    {
        Instance instance = Instance.OfSlot($"{{range: {type}}}", written);

        string finding = Assert.Single(instance.Findings);
        Assert.StartsWith("(1,4) DF3011: C: ", finding, StringComparison.Ordinal);
        Assert.EndsWith(reason, finding, StringComparison.Ordinal);
        Assert.Null(instance.Value());
    }

    [Theory]
    [InlineData("edtf", "2007", "Edtf 2007", "2007 in 's' is an EDTF date here, but a number")]
    [InlineData("edtf", "2021-10-08", "Edtf 2021-10-08", "2021-10-08 in 's' is an EDTF date here, but a date")]
    [InlineData("string", "NO", "Text NO", "NO in 's' is a text here, but the boolean false")]
    [InlineData("time", "09:00:00", "Time 09:00:00", "09:00:00 in 's' is a time here, but a number to base 60")]
    [InlineData("integer", "010", "Integer 10", "010 in 's' is a whole number here, but a number to base 8")]
    public void A_value_that_yaml_1_1_reads_differently_is_taken_with_a_hint(string type, string written, string read, string hint)
    {
        Instance instance = Instance.OfSlot($"{{range: {type}}}", written);

        Assert.Equal(read, instance.Value());
        Assert.Equal(
            $"(1,4) DF3012: C: {hint} for tools that read YAML 1.1, as LinkML's own do. Write: s: '{written}'", Assert.Single(instance.Findings));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void Nothing_is_no_value(string written) => Assert.Null(Instance.OfSlot("{range: integer}", written).Value());

    [Fact]
    public void A_type_passes_its_bounds_on_to_the_types_below_it() =>
        Assert.Equal(
            ["(1,4) DF3024: C: 's' is 101, but must be at most 100."],
            Instance.Of("types: {share: {typeof: integer, maximum_value: 100}, part: {typeof: share, minimum_value: 1}}\nclasses: {C: {attributes: {s: {range: part}}}}", "s: 101").Findings);

    [Fact]
    public void Additional_types_are_read_as_what_they_come_down_to() =>
        Assert.Equal("Integer 5", Instance.Of("types: {share: {typeof: integer}}\nclasses: {C: {attributes: {s: {range: share}}}}", "s: 5").Value());
}
