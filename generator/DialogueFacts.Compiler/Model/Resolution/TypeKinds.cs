using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Which built-in type a type comes down to.</summary>
internal static class TypeKinds
{
    private static readonly Dictionary<string, TypeKind> ByUri = new(StringComparer.Ordinal)
    {
        [Xsd("integer")] = TypeKind.Integer,
        [Xsd("int")] = TypeKind.Integer,
        [Xsd("long")] = TypeKind.Integer,
        [Xsd("short")] = TypeKind.Integer,
        [Xsd("byte")] = TypeKind.Integer,
        [Xsd("nonNegativeInteger")] = TypeKind.Integer,
        [Xsd("nonPositiveInteger")] = TypeKind.Integer,
        [Xsd("positiveInteger")] = TypeKind.Integer,
        [Xsd("negativeInteger")] = TypeKind.Integer,
        [Xsd("unsignedLong")] = TypeKind.Integer,
        [Xsd("unsignedInt")] = TypeKind.Integer,
        [Xsd("unsignedShort")] = TypeKind.Integer,
        [Xsd("unsignedByte")] = TypeKind.Integer,
        [Xsd("boolean")] = TypeKind.Boolean,
        [Xsd("float")] = TypeKind.Float,
        [Xsd("double")] = TypeKind.Double,
        [Xsd("decimal")] = TypeKind.Decimal,
        [Xsd("date")] = TypeKind.Date,
        [Xsd("dateTime")] = TypeKind.DateTime,
        [Xsd("dateTimeStamp")] = TypeKind.DateTime,
        [Xsd("time")] = TypeKind.Time,
        [Xsd("anyURI")] = TypeKind.Uri,
        [Xsd("NCName")] = TypeKind.NcName,
        ["https://w3id.org/linkml/DateOrDatetime"] = TypeKind.DateOrDateTime,
        ["http://id.loc.gov/datatypes/edtf/EDTF"] = TypeKind.Edtf,
        ["http://www.w3.org/ns/shex#iri"] = TypeKind.ObjectIdentifier,
        ["http://www.w3.org/ns/shex#nonLiteral"] = TypeKind.NodeIdentifier,
    };

    private static readonly Dictionary<string, TypeKind> ByBase = new(StringComparer.Ordinal)
    {
        ["int"] = TypeKind.Integer,
        ["float"] = TypeKind.Double,
        ["Decimal"] = TypeKind.Decimal,
        ["Bool"] = TypeKind.Boolean,
        ["bool"] = TypeKind.Boolean,
        ["XSDDate"] = TypeKind.Date,
        ["XSDDateTime"] = TypeKind.DateTime,
        ["XSDTime"] = TypeKind.Time,
        ["URI"] = TypeKind.Uri,
        ["URIorCURIE"] = TypeKind.UriOrCurie,
        ["Curie"] = TypeKind.Curie,
        ["NCName"] = TypeKind.NcName,
        ["ElementIdentifier"] = TypeKind.ObjectIdentifier,
        ["NodeIdentifier"] = TypeKind.NodeIdentifier,
    };

    /// <summary>Types of LinkML's that neither URI nor base tells from text.</summary>
    private static readonly Dictionary<string, TypeKind> ByName = new(StringComparer.Ordinal)
    {
        ["jsonpointer"] = TypeKind.JsonPointer,
        ["jsonpath"] = TypeKind.JsonPath,
        ["sparqlpath"] = TypeKind.SparqlPath,
    };

    /// <summary>
    /// A root type is what its URI says; where a URI is shared by several of LinkML's types, its base tells, or its name. A type with a
    /// parent is what the parent is, unless its own URI or base says something narrower.
    /// </summary>
    public static TypeKind Of(Definition type, string? uri, TypeKind? parent)
    {
        TypeKind? stated = KindOf(type, uri);
        return parent is null || stated is { } kind && IsNarrower(kind, parent.Value)
            ? stated ?? parent ?? TypeKind.Text
            : parent.Value;
    }

    private static TypeKind? KindOf(Definition type, string? uri)
    {
        TypeKind? byBase = type.Text("base") is { } basis && ByBase.TryGetValue(basis, out TypeKind found) ? found : null;
        if (uri is not null && ByUri.TryGetValue(uri, out TypeKind byUri))
        {
            return byUri == TypeKind.Uri && byBase is TypeKind.UriOrCurie or TypeKind.Curie or TypeKind.NodeIdentifier ? byBase : byUri;
        }

        return byBase ?? (ByName.TryGetValue(type.Name, out TypeKind byName) ? byName : null);
    }

    /// <summary>Text may become anything; what is no text stays what it is, but for kinds that hold others.</summary>
    private static bool IsNarrower(TypeKind kind, TypeKind parent) => parent switch
    {
        TypeKind.Text => true,
        TypeKind.UriOrCurie => kind == TypeKind.Curie,
        TypeKind.DateOrDateTime => kind is TypeKind.Date or TypeKind.DateTime,
        TypeKind.Decimal or TypeKind.Double or TypeKind.Float => kind == TypeKind.Integer,
        _ => false,
    };

    private static string Xsd(string name) => "http://www.w3.org/2001/XMLSchema#" + name;
}
