using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads one value by the range of its slot.</summary>
internal sealed class ElementReader
{
    private readonly FileReading _reading;
    private readonly ObjectReader _objects;
    private readonly ScalarReader _scalars;
    private readonly EnumReader _enums;
    private readonly UnionReader _unions;

    public ElementReader(FileReading reading, ObjectReader objects)
    {
        _reading = reading;
        _objects = objects;
        _scalars = new ScalarReader(reading);
        _enums = new EnumReader(reading);
        _unions = new UnionReader(reading, this);
    }

    /// <summary>Whether instances of a class stand in a slot by identifier. In a union each class may do so on its own.</summary>
    public static bool IsReference(ModelClass @class, SlotPlan? slot) => @class.Identifier is not null
        && (slot?.Slot.Range is SlotRange.Union ? !slot.IsInlined(@class) : slot?.Slot.Inlining is null or Inlining.Reference or Inlining.None);

    /// <summary>Null if the node is no value of the range: that was reported.</summary>
    /// <param name="slot">Null for an additional slot, of which the class knows nothing.</param>
    public FactValue? Read(YamlNode node, SlotRange range, SlotPlan? slot) => range switch
    {
        SlotRange.OfType { Type: var type } => _scalars.Read(node, type, slot?.Type),
        SlotRange.OfEnum { Enum: var @enum } => _enums.Read(node, @enum),
        SlotRange.Union union => _unions.Read(node, union, slot),
        SlotRange.OfClass { Class: { IsAny: false } @class } => IsReference(@class, slot)
            ? ReadReference(node, @class, slot)
            : ReadObject(node, @class),
        _ => new AnyValue(node),
    };

    /// <summary>What looks like an identifier is not reported where the class may have one that the model fails to give it.</summary>
    private ObjectValue? ReadObject(YamlNode node, ModelClass @class) =>
        node is YamlScalar && @class.Identifier is null && (@class.IsIncomplete || @class.Slots.Any(s => s.IsUnclear)) ? null
        : _objects.Read(node, @class) is { } @object ? new ObjectValue(@object) : null;

    private ReferenceValue? ReadReference(YamlNode node, ModelClass @class, SlotPlan? slot)
    {
        if (node is YamlScalar)
        {
            return _scalars.ReadText(node, KindOf(@class.Identifier!)) is { } id
                ? new ReferenceValue(node.Number, Prefixed(id, slot), @class)
                : null;
        }

        YamlNode? given = node is YamlMapping mapping ? mapping[@class.Identifier!.Key] : null;
        _reading.Report(
            FactRules.ReferenceExpected,
            node.Number,
            slot?.Slot.Key ?? "",
            ValueText.Article(@class.Name),
            YamlText.Describe(node),
            given is YamlScalar ? "Write: " + Rewriting.Line(_reading.Subject, Rewriting.Scalar(given)) : "Write the identifier alone.");
        return null;
    }

    /// <summary><c>implicit_prefix</c>: a prefix, or a namespace, that goes without saying.</summary>
    private static string Prefixed(string id, SlotPlan? slot) => slot?.Slot.ImplicitPrefix is not { Length: > 0 } prefix || id.IndexOf(':') >= 0 ? id
        : prefix.IndexOf(':') >= 0 ? prefix + id
        : prefix + ":" + id;

    /// <summary>What an identifier is written as.</summary>
    public static TypeKind KindOf(InducedSlot identifier) => identifier.Range is SlotRange.OfType { Type.Kind: var kind } ? kind : TypeKind.Text;
}
