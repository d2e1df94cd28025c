using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>What a class itself states about slots of its instances in conditions and rules.</summary>
internal static class StatedConditions
{
    private static readonly string[] Operators = ["any_of", "all_of", "none_of", "exactly_one_of"];

    private static readonly string[] PartsOfRule = ["preconditions", "postconditions", "elseconditions"];

    public static IEnumerable<Definition> Of(Definition @class) =>
    [
        .. Within(@class),
        .. @class.Items("rules").Where(r => r.Flag("deactivated") != true).SelectMany(r => PartsOfRule.Select(r.Part)).OfType<Definition>().SelectMany(Nested),
        .. @class.Items("classification_rules").SelectMany(Nested),
    ];

    /// <summary>One with a class of its own speaks of that class's slots.</summary>
    private static IEnumerable<Definition> Nested(Definition expression) => expression.Text("is_a") is null ? Within(expression) : [];

    private static IEnumerable<Definition> Within(Definition expression) =>
        expression.Members("slot_conditions").SelectMany(WithOperands).Concat(Operators.SelectMany(expression.Items).SelectMany(Nested));

    private static IEnumerable<Definition> WithOperands(Definition slot) => Operators.SelectMany(slot.Items).SelectMany(WithOperands).Prepend(slot);
}
