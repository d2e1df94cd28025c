namespace DialogueFacts.Compiler.Model;

/// <summary>The built-in type that a LinkML type comes down to; decides how a scalar is read and what it is in C#.</summary>
public enum TypeKind : byte
{
    Text,
    Integer,
    Float,
    Double,
    Decimal,
    Boolean,
    Date,
    DateTime,
    Time,
    DateOrDateTime,
    Edtf,
    Uri,
    UriOrCurie,
    Curie,
    NcName,
    ObjectIdentifier,
    NodeIdentifier,
    JsonPointer,
    JsonPath,
    SparqlPath,
}
