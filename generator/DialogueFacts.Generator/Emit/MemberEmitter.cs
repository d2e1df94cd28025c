using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>
/// Writes a member for each fact into the catalogues. All that it does is call a method of the catalogue with a number: what the C#
/// compiler has to look up in each of a hundred thousand bodies is most of the time it takes.
/// </summary>
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
                foreach (int number in catalogue.Select(m => file.Facts[m.Ordinal].Class.Number).Distinct().OrderBy(n => n))
                {
                    string type = plan.Classes[number].RecordType;
                    writer.Write($"private static {type} {Getter(plan.Classes[number], dataClass)}(int ordinal) => {data}.Get<{type}>(ordinal);");
                    writer.Blank();
                }

                foreach (FactMember member in catalogue)
                {
                    FactObject fact = file.Facts[member.Ordinal];
                    ClassPlan @class = plan.Classes[fact.Class.Number];
                    Describe(writer, plan, fact, member);
                    writer.Write(
                        $"public static {@class.RecordType} {CSharpName.Escape(member.Name)} => {Getter(@class, dataClass)}({member.Ordinal});");
                    writer.Blank();
                }
            }
        }
    }

    /// <summary>No two classes have one, as no two have one name. No member is called so: theirs never begin with a small letter that has a capital.</summary>
    private static string Getter(ClassPlan @class, string dataClass) => $"get{@class.Name}In{dataClass}";

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
