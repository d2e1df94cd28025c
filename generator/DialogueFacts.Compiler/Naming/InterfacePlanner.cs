using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides what the interfaces of mixins are, and how records implement them.</summary>
internal sealed class InterfacePlanner(
    FactModel model, ClassRoles roles, TypeNames names, PropertyPlanner properties, SourcingPlanner sourcing)
{
    private readonly Dictionary<int, IReadOnlyList<(InducedSlot Slot, PropertyPlan Property)>> _declared = [];

    public IEnumerable<InterfacePlan> PlanAll() => model.Classes.Where(roles.IsInterface).Select(Plan);

    /// <summary>What a record has to implement by itself, beyond what its properties and its base record do.</summary>
    public IEnumerable<InterfaceMemberPlan> Members(ModelClass @class, ModelClass? @base)
    {
        var inherited = new HashSet<int>(@base is null ? [] : Closure(@base).Select(c => c.Number));
        foreach (ModelClass mixin in Closure(@class).Where(c => !inherited.Contains(c.Number)))
        {
            foreach ((InducedSlot slot, PropertyPlan property) in Declared(mixin))
            {
                if (Own(@class, slot) is { } own && Member(@class, mixin, property, own) is { } member)
                {
                    yield return member;
                }
            }
        }
    }

    private InterfacePlan Plan(ModelClass @class) => new(
        @class.Number,
        names.Interface(@class),
        Descriptions.Of(@class, "mixin"),
        Bases(@class).ToEquatableArray(),
        Declared(@class).Select(d => d.Property).ToEquatableArray());

    private IEnumerable<string> Bases(ModelClass @class)
    {
        ModelClass[] above = [.. ClassHierarchy.Above(@class)];
        IEnumerable<string> bases = above.Where(roles.IsInterface).Select(names.InterfaceType);
        if (sourcing.IsSourced(@class) && !above.Any(a => roles.IsInterface(a) && sourcing.IsSourced(a)))
        {
            bases = bases.Append("global::DialogueFacts.ISourced");
        }

        return @class.Identifier is null || above.Any(a => roles.IsInterface(a) && a.Identifier is not null) ? bases : bases.Append("global::DialogueFacts.IFact");
    }

    /// <summary>The properties of an interface: of slots that none of its bases has, or has with another type.</summary>
    private IReadOnlyList<(InducedSlot Slot, PropertyPlan Property)> Declared(ModelClass @class)
    {
        if (_declared.TryGetValue(@class.Number, out IReadOnlyList<(InducedSlot, PropertyPlan)>? known))
        {
            return known;
        }

        (InducedSlot Slot, PropertyPlan Property)[] above =
            [.. ClassHierarchy.Above(@class).Where(roles.IsInterface).SelectMany(Closure).Distinct().SelectMany(Declared)];
        var scope = new NameScope(
            [.. ReservedNames.InterfaceMembers, names.Interface(@class), .. above.Select(a => a.Property.Name), .. sourcing.IsSourced(@class) ? SourcingPlanner.Members : []]);
        var declared = new List<(InducedSlot, PropertyPlan)>();
        foreach (InducedSlot slot in @class.Slots.Where(s => !sourcing.Covers(@class, s)))
        {
            PropertyPlan? inherited = above.LastOrDefault(a => a.Slot.Name == slot.Name).Property;
            PropertyPlan own = properties.Describe(@class, slot, inherited?.Name ?? scope.Take(TypeNames.Wanted(slot)));
            bool isFactId = @class.Identifier is not null && own.Name == nameof(IFact.Id);
            if (inherited is null ? !(isFactId && own is { IsIdentifier: true, Value.Type: "string" }) : !IsSameType(inherited, own))
            {
                declared.Add((slot, own with { IsNew = inherited is not null || isFactId }));
            }
        }

        return _declared[@class.Number] = declared;
    }

    /// <summary>An interface that a class comes with and all above it, the nearest first.</summary>
    private IEnumerable<ModelClass> Closure(ModelClass @class)
    {
        var found = new List<ModelClass>();
        var seen = new HashSet<int>();
        var open = new Queue<ModelClass>([@class]);
        while (open.Count > 0)
        {
            ModelClass current = open.Dequeue();
            if (seen.Add(current.Number))
            {
                if (roles.IsInterface(current))
                {
                    found.Add(current);
                }

                foreach (ModelClass above in ClassHierarchy.Above(current))
                {
                    open.Enqueue(above);
                }
            }
        }

        return found;
    }

    private PropertyPlan? Own(ModelClass @class, InducedSlot slot) =>
        @class.Slots.FirstOrDefault(s => s.Name == slot.Name) is { } own && properties.NameOf(@class, own) is { } name
            ? properties.Describe(@class, own, name)
            : null;

    private InterfaceMemberPlan? Member(ModelClass @class, ModelClass mixin, PropertyPlan property, PropertyPlan own)
    {
        bool isCompatible = IsSameType(property, own);
        if (isCompatible && property.Name == own.Name)
        {
            return null;
        }

        PropertyPlan read = property with { Slot = own.Slot, Storage = own.Storage };
        return new InterfaceMemberPlan(names.InterfaceType(mixin), read, isCompatible || IsWider(property, own) ? own.Name : null);
    }

    /// <summary>Whether a property of one type implements one of the other as it is: null is only a note on types that are no structs.</summary>
    private static bool IsSameType(PropertyPlan a, PropertyPlan b) =>
        a.Value.Type == b.Value.Type && a.IsList == b.IsList && (a.IsNullable == b.IsNullable || (!a.Value.IsStruct && a.IsNullable));

    /// <summary>Whether a value of <paramref name="own"/> can be given as one of <paramref name="property"/>.</summary>
    private bool IsWider(PropertyPlan property, PropertyPlan own)
    {
        if (property.IsList != own.IsList || (own.IsNullable && !property.IsNullable))
        {
            return false;
        }

        bool isSame = property.Value.Type == own.Value.Type;
        bool isObject = property.Value.Type == "object" && !(own.IsList && own.Value.IsStruct);
        bool isClass = property.Value.Class >= 0 && own.Value.Class >= 0 && model.Classes[own.Value.Class].IsA(model.Classes[property.Value.Class]);
        return isSame || isObject || isClass;
    }
}
