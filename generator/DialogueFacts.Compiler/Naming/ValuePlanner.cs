using DialogueFacts.Compiler.Model;
using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides what the values of a slot are in C#.</summary>
internal sealed class ValuePlanner(FactModel model, TypeNames names, ClassHierarchy hierarchy)
{
    private static readonly ValuePlan Text = new(ValueForm.Text, "string", false) { Label = "Text" };
    private static readonly ValuePlan AnyValue = new(ValueForm.Any, "object", false) { Label = "Any" };
    private static readonly ValuePlan Date = new(ValueForm.Date, "DateOnlyOrDateTime", true) { Label = "Date" };
    private static readonly ValuePlan DateTime = new(ValueForm.DateTime, "global::System.DateTimeOffset", true) { Label = "DateTime" };

    private readonly Dictionary<string, int> _enums = model.Enums.Select((e, i) => (e.Name, i)).ToDictionary(e => e.Name, e => e.i, StringComparer.Ordinal);

    /// <summary>One value of a slot; of an array, the array.</summary>
    public ValuePlan Plan(InducedSlot slot) => slot.Array is null ? Plan(slot.Range) : AnyValue;

    public static bool IsList(InducedSlot slot) => slot.IsMultivalued && slot.Array is null;

    /// <summary>The types that a slot's value can be of if C# has no common one for them; else none.</summary>
    public IReadOnlyList<ValuePlan> Alternatives(InducedSlot slot)
    {
        if (slot.Array is not null || Plan(slot).Type != "object")
        {
            return [];
        }

        return slot.Range switch
        {
            SlotRange.Union { Alternatives: var ranges } => Distinct(ranges.SelectMany(Flatten)),
            SlotRange.OfType { Type.Kind: TypeKind.DateOrDateTime } => [Date, DateTime],
            _ => [],
        };
    }

    private ValuePlan Plan(SlotRange range) => range switch
    {
        SlotRange.OfType { Type: var type } => Plan(type),
        SlotRange.OfEnum { Enum: var @enum } => Plan(@enum),
        SlotRange.OfClass { Class: var @class } => Plan(@class),
        SlotRange.Union { Alternatives: var ranges } when Distinct(ranges.SelectMany(Flatten)) is { Count: 1 } same => same[0],
        _ => AnyValue,
    };

    private IEnumerable<ValuePlan> Flatten(SlotRange range) =>
        range is SlotRange.OfType { Type.Kind: TypeKind.DateOrDateTime } ? [Date, DateTime] : [Plan(range)];

    /// <summary>One per C# type; <see cref="object"/> is no alternative to anything.</summary>
    private static List<ValuePlan> Distinct(IEnumerable<ValuePlan> values)
    {
        var distinct = new List<ValuePlan>();
        foreach (ValuePlan value in values)
        {
            if (value.Type == "object")
            {
                return [];
            }

            if (!distinct.Exists(d => d.Type == value.Type))
            {
                distinct.Add(value);
            }
        }

        return distinct;
    }

    private static ValuePlan Plan(ModelType type)
    {
        ValuePlan plan = type.Kind switch
        {
            TypeKind.Integer => new ValuePlan(ValueForm.Integer, "long", true),
            TypeKind.Float or TypeKind.Double => new ValuePlan(ValueForm.Double, "double", true),
            TypeKind.Decimal => new ValuePlan(ValueForm.Decimal, "decimal", true),
            TypeKind.Boolean => new ValuePlan(ValueForm.Boolean, "bool", true),
            TypeKind.Date => Date,
            TypeKind.DateTime => DateTime,
            TypeKind.Time => new ValuePlan(ValueForm.Time, "TimeOnlyOrTimeSpan", true),
            TypeKind.DateOrDateTime => AnyValue,
            TypeKind.Edtf => new ValuePlan(ValueForm.Edtf, "global::DialogueFacts.EdtfDate", true),
            TypeKind.Uri => new ValuePlan(ValueForm.Uri, "global::System.Uri", false),
            _ => Text,
        };
        return plan with { Label = CSharpName.Pascal(type.Name) };
    }

    private ValuePlan Plan(ModelEnum @enum)
    {
        if (@enum.IsOpen)
        {
            return Text;
        }

        int number = _enums[@enum.Name];
        string type = RuntimeTypes.EnumOf(@enum) is { } runtime ? "global::DialogueFacts." + runtime : TypeNames.Qualify(names.Namespace, names.Enum(number));
        return new ValuePlan(ValueForm.Enum, type, true, number) { Label = CSharpName.Pascal(@enum.Name) };
    }

    private ValuePlan Plan(ModelClass @class)
    {
        if (@class.IsAny)
        {
            return AnyValue;
        }

        IReadOnlyList<ModelClass> below = hierarchy.WithBelow(@class);
        bool isFact = @class.Identifier is not null;
        ValueForm form = below.Any(b => b.Identifier is not null != isFact) ? ValueForm.Any : isFact ? ValueForm.Fact : ValueForm.Part;
        return new ValuePlan(form, names.Type(@class), false) { Class = @class.Number, Label = CSharpName.Pascal(@class.Name) };
    }
}
