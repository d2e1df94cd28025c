using System.Text;
using DialogueFacts.Compiler.Model.Metamodel;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>The part of <c>docs/linkml.md</c> that is the metamodel's table.</summary>
internal static class MetamodelPage
{
    /// <summary>In the order of the page, each with the tests that try it.</summary>
    private static readonly (MetaClass Class, string Tests)[] Sections =
    [
        (SchemaMetamodel.Schema, "ImportTests, ElementTests, PatternTests (settings)"),
        (ElementMetamodel.Prefix, "ElementTests"),
        (ElementMetamodel.Setting, "PatternTests"),
        (ElementMetamodel.Subset, "BadModelTests"),
        (ElementMetamodel.Annotation, "ElementTests, UnusualModelTests"),
        (ClassMetamodel.Class, "InducedSlotTests, ConditionTests, ElementTests"),
        (ClassMetamodel.Expression, "ConditionTests, RangeTests"),
        (ClassMetamodel.Rule, "ConditionTests"),
        (ClassMetamodel.UniqueKey, "ConditionTests"),
        (ClassMetamodel.ExtraSlots, "ConditionTests"),
        (SlotMetamodel.Slot, "InducedSlotTests, RangeTests, DefaultTests, ElementTests"),
        (SlotMetamodel.Expression, "RangeTests, PatternTests, BadModelTests"),
        (SlotMetamodel.Path, "ElementTests"),
        (SlotMetamodel.Pattern, "PatternTests"),
        (SlotMetamodel.Array, "UnusualModelTests"),
        (SlotMetamodel.Dimension, "UnusualModelTests"),
        (SlotMetamodel.Binding, "UnusualModelTests"),
        (SlotMetamodel.Unit, "ElementTests"),
        (TypeMetamodel.Type, "TypeTests"),
        (TypeMetamodel.Expression, "TypeTests"),
        (EnumMetamodel.Enum, "EnumTests"),
        (EnumMetamodel.Expression, "EnumTests"),
        (EnumMetamodel.PermissibleValue, "EnumTests"),
    ];

    public static string Tables()
    {
        var text = new StringBuilder();
        HashSet<string> common = [.. ElementMetamodel.Common.Select(s => s.Name)];
        Append(text, "everything that can be described", "ElementTests", ElementMetamodel.Common);
        foreach ((MetaClass metaclass, string tests) in Sections)
        {
            Append(text, metaclass.Name, tests, metaclass.Slots.Values.Where(s => !common.Contains(s.Name) || metaclass == SlotMetamodel.Unit));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string tests, IEnumerable<MetaSlot> slots)
    {
        text.Append("### ").Append(char.ToUpperInvariant(name[0])).Append(name.AsSpan(1)).Append("\n\nTests: ").Append(tests).Append("\n\n| slot | | here |\n|---|---|---|\n");
        foreach (MetaSlot slot in slots.Where(s => s.Support != MetaSupport.Documentation))
        {
            text.Append("| `").Append(slot.Name).Append("` | ").Append(slot.Support == MetaSupport.Implemented ? "yes" : "**no**").Append(" | ").Append(slot.Note).Append(" |\n");
        }

        foreach (IGrouping<string, MetaSlot> alike in slots.Where(s => s.Support == MetaSupport.Documentation).GroupBy(s => s.Note, StringComparer.Ordinal))
        {
            text.Append("| ").AppendJoin(", ", alike.Select(s => $"`{s.Name}`")).Append(" | accepted | ").Append(alike.Key).Append(" |\n");
        }

        text.Append('\n');
    }
}
