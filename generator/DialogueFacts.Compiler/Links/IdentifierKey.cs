using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>What two identifiers are compared by.</summary>
public static class IdentifierKey
{
    private static readonly char[] Marks = ['-', '_', ':'];

    /// <summary>The identifier of an instance of <paramref name="class"/>, a CURIE expanded if the identifier's type is one that takes CURIEs.</summary>
    public static string Of(FactModel model, ModelClass @class, string id) =>
        @class.Identifier?.Range is SlotRange.OfType { Type.Kind: TypeKind.UriOrCurie or TypeKind.Curie or TypeKind.Uri }
            ? model.Prefixes.Expand(id)
            : id;

    /// <summary>The key of the fact that a value is, refers to or may name; null if it is of no fact. Where it may be of several classes, by the
    /// first of them: <see cref="AllOf"/> has the others.</summary>
    public static string? Of(FactModel model, FactValue value) => value switch
    {
        ReferenceValue reference => Of(model, reference.Class, reference.Id),
        ObjectValue { Object: { Id: { } id } fact } => Of(model, fact.Class, id),
        ScalarValue { MayName: { Count: > 0 } classes } text => Of(model, model.Classes[classes[0]], text.Text),
        _ => null,
    };

    /// <summary>The keys under which the fact is looked up, one for each class that it may be of.</summary>
    public static IEnumerable<string> AllOf(FactModel model, FactValue value) => value switch
    {
        ReferenceValue { OrClasses.Count: > 0 } reference => reference.OrClasses.Prepend(reference.Class).Select(c => Of(model, c, reference.Id)),
        ScalarValue { MayName.Count: > 1 } text => text.MayName.Select(number => Of(model, model.Classes[number], text.Text)),
        _ => Of(model, value) is { } key ? [key] : [],
    };

    /// <summary>Whether what a value is, refers to or may name can be of a class.</summary>
    public static bool MayMean(FactModel model, FactValue value, ModelClass @class) => value switch
    {
        ReferenceValue reference => reference.Takes(@class),
        ScalarValue text => text.MayName.Any(number => @class.IsA(model.Classes[number])),
        _ => true,
    };

    /// <summary>Whether a text has the form that identifiers have and words have not.</summary>
    public static bool IsFormed(string text) => text.IndexOfAny(Marks) >= 0 && !text.Any(char.IsWhiteSpace);

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
