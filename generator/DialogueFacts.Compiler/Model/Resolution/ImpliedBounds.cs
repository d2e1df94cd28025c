namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>The bounds that integer types of XML Schema have by their definition.</summary>
internal static class ImpliedBounds
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private static readonly Dictionary<string, (string? Minimum, string? Maximum)> ByUri = new(StringComparer.Ordinal)
    {
        [Xsd + "nonNegativeInteger"] = ("0", null),
        [Xsd + "positiveInteger"] = ("1", null),
        [Xsd + "nonPositiveInteger"] = (null, "0"),
        [Xsd + "negativeInteger"] = (null, "-1"),
        [Xsd + "unsignedLong"] = ("0", "18446744073709551615"),
        [Xsd + "unsignedInt"] = ("0", "4294967295"),
        [Xsd + "unsignedShort"] = ("0", "65535"),
        [Xsd + "unsignedByte"] = ("0", "255"),
        [Xsd + "int"] = ("-2147483648", "2147483647"),
        [Xsd + "short"] = ("-32768", "32767"),
        [Xsd + "byte"] = ("-128", "127"),
    };

    public static (string? Minimum, string? Maximum) Of(string? uri) =>
        uri is not null && ByUri.TryGetValue(uri, out (string? Minimum, string? Maximum) bounds) ? bounds : (null, null);
}
