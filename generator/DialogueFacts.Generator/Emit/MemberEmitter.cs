using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes a member for each fact into the catalogues.</summary>
internal static class MemberEmitter
{
    public static void Emit(IndentedWriter writer, ApiPlan plan, FactFile file, string dataClass, EquatableArray<FactMember> members)
    {
        string data = $"{plan.Qualify("CompiledFacts")}.{dataClass}";
        foreach (IGrouping<int, FactMember> catalogue in members.GroupBy(m => m.Catalogue).OrderBy(g => g.Key))
        {
            writer.Blank();
            using (writer.Open($"static partial class {CSharpName.Escape(plan.Catalogues[catalogue.Key].Name)}"))
            {
                foreach (FactMember member in catalogue)
                {
                    FactObject fact = file.Facts[member.Ordinal];
                    string type = plan.Classes[fact.Class.Number].RecordType;
                    Describe(writer, plan, fact, member);
                    writer.Write(
                        $"public static {type} {CSharpName.Escape(member.Name)} => {data}.Get<{type}>({member.Ordinal});");
                    writer.Blank();
                }
            }
        }
    }

    private static void Describe(IndentedWriter writer, ApiPlan plan, FactObject fact, FactMember member)
    {
        FactDescription description = FactDescription.Of(fact, plan);
        DocumentationWriter.Element(writer, "summary", description.Summary);
        if (description.Quotations.Count > 0)
        {
            DocumentationWriter.Element(writer, "remarks", string.Join("\n", description.Quotations));
        }

        if (member.Obsolete is { } why)
        {
            DocumentationWriter.Obsolete(writer, why);
        }
    }
}
