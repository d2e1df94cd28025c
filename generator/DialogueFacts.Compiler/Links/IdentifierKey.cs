using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>What two identifiers are compared by.</summary>
public static class IdentifierKey
{
    /// <summary>The identifier of an instance of <paramref name="class"/>, a CURIE expanded if the identifier's type is one that takes CURIEs.</summary>
    public static string Of(FactModel model, ModelClass @class, string id) =>
        @class.Identifier?.Range is SlotRange.OfType { Type.Kind: TypeKind.UriOrCurie or TypeKind.Curie or TypeKind.Uri }
            ? model.Prefixes.Expand(id)
            : id;

    /// <summary>The key of the fact that a value is, refers to or may name; null if it is of no fact.</summary>
    public static string? Of(FactModel model, FactValue value) => value switch
    {
        ReferenceValue reference => Of(model, reference.Class, reference.Id),
        ObjectValue { Object: { Id: { } id } fact } => Of(model, fact.Class, id),
        ScalarValue { MayName: { Count: > 0 } classes } text => Of(model, model.Classes[classes[0]], text.Text),
        _ => null,
    };

    /// <summary>The keys under which it is looked up besides <see cref="Of(FactModel, FactValue)"/>, where it may be of several classes.</summary>
    public static IEnumerable<string> OthersOf(FactModel model, FactValue value) => value switch
    {
        ReferenceValue { OrClasses.Count: > 0 } reference => reference.OrClasses.Select(c => Of(model, c, reference.Id)),
        ScalarValue { MayName.Count: > 1 } text => text.MayName.Skip(1).Select(number => Of(model, model.Classes[number], text.Text)),
        _ => [],
    };

    /// <summary>Whether the identifier's prefix says that it names something outside of the facts.</summary>
    public static bool IsExternal(FactModel model, string id)
    {
        if (model.Prefixes.ExternalPrefixes.Count == 0)
        {
            return false;
        }

        int colon = id.IndexOf(':');
        return colon > 0 && model.Prefixes.ExternalPrefixes.Contains(id.Substring(0, colon), StringComparer.Ordinal);
    }
}
