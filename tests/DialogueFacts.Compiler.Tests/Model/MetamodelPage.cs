using System.Text;
using DialogueFacts.Compiler.Model.Metamodel;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>The part of <c>docs/linkml.md</c> that is the metamodel's table.</summary>
internal static class MetamodelPage
{
    /// <summary>In the order of the page.</summary>
    private static readonly MetaClass[] Sections =
    [
        SchemaMetamodel.Schema,
        SchemaMetamodel.Import,
        ElementMetamodel.Prefix,
        ElementMetamodel.Setting,
        ElementMetamodel.Subset,
        ElementMetamodel.Annotation,
        ClassMetamodel.Class,
        ClassMetamodel.Expression,
        ClassMetamodel.Rule,
        ClassMetamodel.UniqueKey,
        ClassMetamodel.ExtraSlots,
        SlotMetamodel.Slot,
        SlotMetamodel.Expression,
        SlotMetamodel.Path,
        SlotMetamodel.Pattern,
        SlotMetamodel.Array,
        SlotMetamodel.Dimension,
        SlotMetamodel.Binding,
        SlotMetamodel.Unit,
        TypeMetamodel.Type,
        TypeMetamodel.Expression,
        EnumMetamodel.Enum,
        EnumMetamodel.Expression,
        EnumMetamodel.PermissibleValue,
    ];

    public static string Tables()
    {
        var text = new StringBuilder();
        HashSet<string> common = [.. ElementMetamodel.Common.Select(s => s.Name)];
        Append(text, "everything that can be described", ElementMetamodel.Common);
        foreach (MetaClass metaclass in Sections)
        {
            Append(text, metaclass.Name, metaclass.Slots.Values.Where(s => !common.Contains(s.Name) || metaclass == SlotMetamodel.Unit));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, IEnumerable<MetaSlot> slots)
    {
        text.Append("### ").Append(char.ToUpperInvariant(name[0])).Append(name.AsSpan(1)).Append("\n\n| slot | | here | test |\n|---|---|---|---|\n");
        foreach (MetaSlot slot in slots.Where(s => s.Support != MetaSupport.Documentation))
        {
            bool isDone = slot.Support == MetaSupport.Implemented;
            string test = isDone ? MetaslotShown.BySlot[slot.Name] : MetaslotShown.Unsupported;
            text.Append("| `").Append(slot.Name).Append("` | ").Append(isDone ? "yes" : "**no**").Append(" | ").Append(slot.Note).Append(" | ").Append(test).Append(" |\n");
        }

        foreach (IGrouping<string, MetaSlot> alike in slots.Where(s => s.Support == MetaSupport.Documentation).GroupBy(s => s.Note, StringComparer.Ordinal))
        {
            text.Append("| ").AppendJoin(", ", alike.Select(s => $"`{s.Name}`")).Append(" | accepted | ").Append(alike.Key).Append(" | ")
                .Append(MetaslotShown.Accepted).Append(" |\n");
        }

        text.Append('\n');
    }
}
