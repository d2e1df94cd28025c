namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>The lexical form of each kind of type: which texts are values of it.</summary>
public static class ScalarForm
{
    /// <summary>Never throws.</summary>
    /// <param name="text">As data write it, without quotation marks.</param>
    public static ScalarReading Read(TypeKind kind, string text) => kind switch
    {
        TypeKind.Text => ScalarReading.Of(text),
        TypeKind.Integer => NumberForm.ReadInteger(text),
        TypeKind.Float or TypeKind.Double => NumberForm.ReadFloat(text),
        TypeKind.Decimal => NumberForm.ReadDecimal(text),
        TypeKind.Boolean => ReadBoolean(text),
        TypeKind.Edtf => ReadEdtf(text),
        TypeKind.Date => ScalarReading.Checked(text, DateForm.ProblemWithDate(text)),
        TypeKind.DateTime => ScalarReading.Checked(text, DateForm.ProblemWithDateTime(text)),
        TypeKind.Time => ScalarReading.Checked(text, DateForm.ProblemWithTime(text)),
        TypeKind.DateOrDateTime => ScalarReading.Checked(
            text, text.IndexOf('T') < 0 ? DateForm.ProblemWithDate(text) : DateForm.ProblemWithDateTime(text)),
        TypeKind.Uri => ScalarReading.Checked(text, UriForm.ProblemWithUri(text)),
        TypeKind.UriOrCurie or TypeKind.Curie or TypeKind.ObjectIdentifier or TypeKind.NodeIdentifier =>
            ScalarReading.Checked(text, UriForm.ProblemWithCurie(text)),
        TypeKind.NcName => ScalarReading.Checked(text, UriForm.ProblemWithNcName(text)),
        TypeKind.JsonPointer => ScalarReading.Checked(text, PathForm.ProblemWithJsonPointer(text)),
        TypeKind.JsonPath or TypeKind.SparqlPath => ScalarReading.Checked(text, PathForm.ProblemWithPath(text)),
        _ => ScalarReading.Of(text),
    };

    /// <summary>A kind within a sentence, with its article.</summary>
    public static string Describe(TypeKind kind) => kind switch
    {
        TypeKind.Text => "a text",
        TypeKind.Integer => "a whole number",
        TypeKind.Float or TypeKind.Double => "a floating-point number",
        TypeKind.Decimal => "a decimal number",
        TypeKind.Boolean => "true or false",
        TypeKind.Date => "a date",
        TypeKind.DateTime => "a date with a time",
        TypeKind.Time => "a time",
        TypeKind.DateOrDateTime => "a date, with or without a time",
        TypeKind.Edtf => "an EDTF date",
        TypeKind.Uri => "a URI",
        TypeKind.UriOrCurie => "a URI or a CURIE",
        TypeKind.Curie => "a CURIE",
        TypeKind.NcName => "a name without blanks and colons",
        TypeKind.ObjectIdentifier or TypeKind.NodeIdentifier => "an identifier: a URI or a CURIE",
        TypeKind.JsonPointer => "a JSON pointer",
        TypeKind.JsonPath => "a JSON path",
        TypeKind.SparqlPath => "a SPARQL path",
        _ => "a value",
    };

    private static ScalarReading ReadBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => ScalarReading.Of("true"),
        "false" or "False" or "FALSE" => ScalarReading.Of("false"),
        _ => ScalarReading.Wrong("Write true or false."),
    };

    private static ScalarReading ReadEdtf(string text) =>
        EdtfDate.TryParse(text, out _, out EdtfProblem? problem) ? ScalarReading.Of(text) : ScalarReading.Wrong(problem.ToString());
}
