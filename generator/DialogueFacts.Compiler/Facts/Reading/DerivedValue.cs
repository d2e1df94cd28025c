using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Makes typed values of texts that nobody wrote.</summary>
internal static class DerivedValue
{
    /// <summary>Null if the text is no value of the range.</summary>
    /// <param name="node">The object's: the value has none of its own.</param>
    public static FactValue? Of(SlotRange range, string text, int node) => range switch
    {
        SlotRange.OfType { Type.Kind: var kind } => ScalarForm.Read(kind, text).Text is { } canonical
            ? new ScalarValue(node, kind, canonical) { IsDerived = true }
            : null,
        SlotRange.OfEnum { Enum: var @enum } => @enum.Find(text) is { } value ? new EnumValue(node, @enum.Name, value) { IsDerived = true }
            : @enum.IsOpen ? new ScalarValue(node, TypeKind.Text, text) { IsDerived = true }
            : null,
        SlotRange.OfClass { Class: { IsAny: false, Identifier: not null } @class } => new ReferenceValue(node, text, @class),
        SlotRange.Union { Alternatives: var alternatives } => alternatives.Select(a => Of(a, text, node)).FirstOrDefault(v => v is not null),
        SlotRange.OfClass { Class.IsAny: false } => null,
        _ => new ScalarValue(node, TypeKind.Text, text) { IsDerived = true },
    };
}
