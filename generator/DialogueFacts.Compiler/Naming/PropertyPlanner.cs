using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides what the property of a slot is.</summary>
internal sealed class PropertyPlanner(ValuePlanner values, SlotFamilies families, Relations relations, ExternalReferences external)
{
    private readonly Dictionary<(int Class, int Slot), (string Name, string? IdName)> _names = [];

    /// <summary>The property of a slot that its class is the first of its line to have.</summary>
    public PropertyPlan Declare(ModelClass @class, InducedSlot slot, NameScope scope)
    {
        PropertyPlan property = Describe(@class, slot, scope.Take(TypeNames.Wanted(slot)));
        string? idName = external.IsExpected(slot) && property.Storage.Form == ValueForm.Fact ? scope.Take(property.Name + (property.IsList ? "Ids" : "Id")) : null;
        _names[(@class.Number, slot.Number)] = (property.Name, idName);
        return property with
        {
            IdName = idName,
            Relation = relations.Find(@class, slot),
            Alternatives = Alternatives(slot, property.Name, scope),
        };
    }

    /// <summary>The property of a slot that the base record has too, if it is another one in this class; else null.</summary>
    public PropertyPlan? Refine(ModelClass @class, InducedSlot slot, ModelClass @base, NameScope scope)
    {
        ModelClass declaring = families.Declaring(@class, slot);
        if (!_names.TryGetValue((declaring.Number, slot.Number), out (string Name, string? IdName) names))
        {
            return null; // The runtime's.
        }

        PropertyPlan inherited = Describe(@base, @base.Slots[slot.Number], names.Name);
        PropertyPlan refined = Describe(@class, slot, names.Name);
        if (inherited.Value.Type == refined.Value.Type && inherited.IsList == refined.IsList && inherited.IsNullable == refined.IsNullable)
        {
            return null;
        }

        return refined with
        {
            IsNew = true,
            Access = Access(inherited, refined),
            Relation = relations.Find(@class, slot),
            Alternatives = Alternatives(slot, names.Name, scope),
        };
    }

    /// <summary>The name of a slot's property in a record; null if the runtime declares it.</summary>
    public string? NameOf(ModelClass @class, InducedSlot slot) =>
        _names.TryGetValue((families.Declaring(@class, slot).Number, slot.Number), out (string Name, string?) names) ? names.Name : null;

    public PropertyPlan Describe(ModelClass @class, InducedSlot slot, string name)
    {
        bool isList = ValuePlanner.IsList(slot);
        bool isNamed = slot.IsRequired || slot.IsIdentifier || slot.IsKey;
        return new PropertyPlan(name, families.DataNumber(@class, slot), values.Plan(slot), families.Storage(@class, slot), Descriptions.Of(slot))
        {
            IsList = isList,
            IsNullable = !isList && (!isNamed || external.IsExpected(slot)),
            IsIdentifier = slot.IsIdentifier,
        };
    }

    private static PropertyAccess Access(PropertyPlan inherited, PropertyPlan refined)
    {
        if (inherited.Value.Type == refined.Value.Type && inherited.IsList == refined.IsList)
        {
            return inherited.IsNullable ? PropertyAccess.NotNullOfBase : PropertyAccess.Data;
        }

        return inherited.IsList == refined.IsList && IsObject(inherited.Value) && IsObject(refined.Value) ? PropertyAccess.CastOfBase : PropertyAccess.Data;
    }

    private static bool IsObject(ValuePlan value) => value.Form is ValueForm.Fact or ValueForm.Part or ValueForm.Any;

    private EquatableArray<AlternativePlan> Alternatives(InducedSlot slot, string name, NameScope scope) => values.Alternatives(slot)
        .Select(value => new AlternativePlan(scope.Take(name + "As" + value.Label), value))
        .ToEquatableArray();
}
