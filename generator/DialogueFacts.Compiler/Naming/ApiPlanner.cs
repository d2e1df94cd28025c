using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides the C# that a model gets.</summary>
public static class ApiPlanner
{
    /// <summary>Never throws; any legal LinkML name becomes a C# name, the same on every run.</summary>
    /// <param name="rootNamespace">The namespace unless the model names another; empty for the global one.</param>
    public static ApiPlan Plan(FactModel model, string rootNamespace)
    {
        string @namespace = Namespace(model.CSharpNamespace ?? rootNamespace);
        var roles = new ClassRoles(model);
        var hierarchy = new ClassHierarchy(model);
        var names = new TypeNames(model, roles, @namespace);
        var values = new ValuePlanner(model, names, hierarchy);
        var families = new SlotFamilies(model, roles, values);
        var external = new ExternalReferences(model, hierarchy);
        var relations = new Relations(model, families, hierarchy);
        var sourcing = new SourcingPlanner(model);
        var properties = new PropertyPlanner(values, families, relations, external);
        var interfaces = new InterfacePlanner(model, roles, names, properties, sourcing);
        var records = new RecordPlanner(roles, names, properties, interfaces, sourcing);

        EquatableArray<RecordPlan> planned = BasesFirst(model, roles).Select(c => records.Plan(c, NamesBelow(c, names))).ToEquatableArray();
        EquatableArray<CataloguePlan> catalogues = CataloguePlanner.Plan(model, names, external);
        return new ApiPlan(model, @namespace)
        {
            Classes = model.Classes.Select(c => Plan(c, roles, names, families, relations, hierarchy, sourcing)).ToEquatableArray(),
            Records = planned,
            Interfaces = interfaces.PlanAll().ToEquatableArray(),
            Enums = EnumPlanner.Plan(model, names),
            Catalogues = catalogues,
            Root = RootOf(model, names, properties),
            Relations = relations.All,
        };
    }

    private static ClassPlan Plan(ModelClass @class, ClassRoles roles, TypeNames names, SlotFamilies families, Relations relations, ClassHierarchy hierarchy, SourcingPlanner sourcing) => new(
        @class,
        RuntimeTypes.RecordOf(@class) ?? (names.Record(@class) is { Length: > 0 } record ? record : names.Interface(@class)),
        names.Type(@class),
        !@class.IsAbstract && (roles.IsRecord(@class) || RuntimeTypes.RecordOf(@class) is not null),
        @class.Slots.Select(s => new DataSlot(
            s, families.DataNumber(@class, s), families.Storage(@class, s), families.Form(@class, s), relations.Find(@class, s), sourcing.Covers(@class, s))).ToEquatableArray())
    {
        RecordType = roles.IsRecord(@class) || RuntimeTypes.RecordOf(@class) is not null ? names.RecordType(@class) : "",
        Base = roles.Base(@class)?.Number ?? -1,
        MayBeFact = hierarchy.WithBelow(@class).Any(c => c.Identifier is not null),
    };

    private static RootPlan? RootOf(FactModel model, TypeNames names, PropertyPlanner properties)
    {
        if (model.Root is not { Identifier: null } root)
        {
            return null;
        }

        InducedSlot[] slots = [.. root.Slots.Where(s => !CataloguePlanner.IsCatalogue(s, out _))];
        if (slots.Length == 0)
        {
            return null;
        }

        string name = names.Scope.Take(TypeNames.Wanted(root));
        var scope = new NameScope([.. ReservedNames.CatalogueMembers, name]);
        return new RootPlan(name, Descriptions.Of(root, "class"), slots.Select(s => properties.Declare(root, s, scope)).ToEquatableArray());
    }

    private static IEnumerable<ModelClass> BasesFirst(FactModel model, ClassRoles roles)
    {
        int Depth(ModelClass @class) => roles.Base(@class) is { } @base ? Depth(@base) + 1 : 0;

        return model.Classes.Where(roles.IsRecord).OrderBy(Depth).ThenBy(c => c.Number);
    }

    /// <summary>The names of the records that derive from a class's, directly or not.</summary>
    private static IEnumerable<string> NamesBelow(ModelClass @class, TypeNames names) =>
        @class.Children.SelectMany(child => NamesBelow(child, names).Append(names.Record(child)).Where(n => n.Length > 0));

    private static string Namespace(string wanted) =>
        string.Join(".", wanted.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(part => CSharpName.Escape(CSharpName.Chosen(part))));
}
