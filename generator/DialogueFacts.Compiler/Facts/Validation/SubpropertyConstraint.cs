using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>subproperty_of</c>: the value names a slot of the schema, that one or one below it.</summary>
internal sealed class SubpropertyConstraint(IReadOnlyList<string> allowed, PrefixMap prefixes) : Constraint(FactRules.Subproperty)
{
    private const int MostListed = 8;

    public override string Demand => ValueText.Join([.. allowed.Take(MostListed).Select(ValueText.Quote)], "or")
        + (allowed.Count > MostListed ? " …" : "");

    public static IEnumerable<Constraint> From(InducedSlot slot, FactModel model) =>
        slot.SubpropertyValues.Count > 0 ? [new SubpropertyConstraint(slot.SubpropertyValues, model.Prefixes)] : [];

    public override Ternary Judge(FactValue value, Judgement judgement) => ValueText.Of(value) is not { } text
        ? Ternary.Unknown
        : allowed.Contains(text, StringComparer.Ordinal) || allowed.Contains(prefixes.Expand(text), StringComparer.Ordinal)
            ? Ternary.Holds
            : Ternary.Fails;
}
