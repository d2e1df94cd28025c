using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides what the enums are.</summary>
internal static class EnumPlanner
{
    public static EquatableArray<EnumPlan> Plan(FactModel model, TypeNames names) =>
        model.Enums.Select((e, i) => Plan(e, i, names)).ToEquatableArray();

    private static EnumPlan Plan(ModelEnum @enum, int number, TypeNames names)
    {
        string? runtime = RuntimeTypes.EnumOf(@enum);
        string name = runtime ?? names.Enum(number);
        return new EnumPlan(
            number,
            name,
            runtime is null ? TypeNames.Qualify(names.Namespace, name) : "global::DialogueFacts." + name,
            runtime is null ? names.EnumTexts(number) : "",
            Descriptions.Of(@enum, "enum"),
            Members(@enum, runtime))
        {
            IsRuntime = runtime is not null,
            IsOpen = @enum.IsOpen,
        };
    }

    private static EquatableArray<EnumMemberPlan> Members(ModelEnum @enum, string? runtime)
    {
        var scope = new NameScope(ReservedNames.EnumMembers);
        string[] known = runtime is null ? [] : Enum.GetNames(typeof(IFact).Assembly.GetType("DialogueFacts." + runtime)!);
        return @enum.Values.Select(value =>
        {
            string name = scope.Take(TypeNames.Wanted(value));
            int number = runtime is null ? value.Number : Math.Max(0, Array.IndexOf(known, name));
            return new EnumMemberPlan(name, number, value.Name, Descriptions.Of(value, "value"))
            {
                Title = value.Title,
                Meaning = value.Meaning,
                Aliases = value.Aliases,
            };
        }).ToEquatableArray();
    }
}
