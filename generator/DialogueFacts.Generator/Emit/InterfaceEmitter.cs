using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes the interface of a mixin.</summary>
internal static class InterfaceEmitter
{
    public static GeneratedFile Emit(ApiPlan plan, InterfacePlan @interface)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Classes[@interface.Class].Class.Definition.File, @interface.Properties);
        DocumentationWriter.Write(writer, @interface.Documentation);
        writer.Write(SourceFile.GeneratedCode);
        JsonEmitter.WriteAttribute(writer, plan, @interface.Class, @interface.Name);
        string bases = @interface.Bases.Count == 0 ? "" : " : " + string.Join(", ", @interface.Bases);
        using (writer.Open($"public partial interface {CSharpName.Escape(@interface.Name)}{bases}"))
        {
            foreach (PropertyPlan property in @interface.Properties)
            {
                PropertyEmitter.EmitAbstract(writer, property);
            }
        }

        return new GeneratedFile(HintNames.OfType("Interface", @interface.Name), writer.ToString());
    }
}
