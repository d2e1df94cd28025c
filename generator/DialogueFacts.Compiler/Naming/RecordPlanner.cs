using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides what the record of a class is. Base records have to be planned first: their names count in those below.</summary>
internal sealed class RecordPlanner(
    ClassRoles roles, TypeNames names, PropertyPlanner properties, InterfacePlanner interfaces, SourcingPlanner sourcing)
{
    private readonly Dictionary<int, NameScope> _scopes = [];

    public RecordPlan Plan(ModelClass @class, IEnumerable<string> namesBelow)
    {
        ModelClass? @base = roles.Base(@class);
        bool isRuntimeBase = @base is not null && RuntimeTypes.RecordOf(@base) is not null;
        var scope = new NameScope(
            [.. ReservedNames.RecordMembers, names.Record(@class), .. namesBelow, .. isRuntimeBase ? RuntimeTypes.Members(@base!) : []],
            @base is null || isRuntimeBase ? null : _scopes[@base.Number]);
        _scopes[@class.Number] = scope;

        SourcingPlan? sources = @base is not null && sourcing.IsSourced(@base) ? null : sourcing.Plan(@class, scope);
        PropertyPlan[] own = [.. Properties(@class, @base, scope)];
        PropertyPlan? identifier = Identifier(@class, @base, own);
        return new RecordPlan(@class.Number, names.Record(@class), Descriptions.Of(@class, "class"))
        {
            Base = @base is null ? null : names.RecordType(@base),
            Interfaces = roles.DirectInterfaces(@class).Select(names.InterfaceType).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            IsAbstract = @class.IsAbstract,
            IsSealed = !@class.IsAbstract && !namesBelow.Any(),
            HoldsData = @base is null || isRuntimeBase,
            IsFact = @class.Identifier is not null,
            Identifier = identifier,
            Sourcing = sources,
            Properties = own.ToEquatableArray(),
            InterfaceMembers = interfaces.Members(@class, @base).ToEquatableArray(),
        };
    }

    private IEnumerable<PropertyPlan> Properties(ModelClass @class, ModelClass? @base, NameScope scope)
    {
        foreach (InducedSlot slot in @class.Slots)
        {
            if (sourcing.Covers(@class, slot))
            {
                continue;
            }

            PropertyPlan? property = @base is not null && slot.Number < @base.Slots.Count
                ? properties.Refine(@class, slot, @base, scope)
                : properties.Declare(@class, slot, scope);
            if (property is not null)
            {
                yield return property;
            }
        }
    }

    /// <summary>Only where the base record is no fact.</summary>
    private PropertyPlan? Identifier(ModelClass @class, ModelClass? @base, PropertyPlan[] own)
    {
        if (@class.Identifier is not { } slot || @base?.Identifier is not null)
        {
            return null;
        }

        return Array.Find(own, p => p.IsIdentifier) ?? properties.Describe(@class, slot, properties.NameOf(@class, slot) ?? "");
    }
}
