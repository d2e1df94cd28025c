using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Reports functions of dates that are given anything else.</summary>
internal static class DateFunctionCheck
{
    public static IEnumerable<Finding> Check(ModelClass @class, InducedSlot slot, string subject) =>
        from argument in DateFunctionUse.Wrong(@class, slot)
        select Finding.Of(DeclarationRules.NoDate, slot.Definition, subject, $"{argument.Function.ToString().ToLowerInvariant()}()", argument.Slot);
}
