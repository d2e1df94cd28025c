using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes what is in a catalogue whatever the facts are, and the static class of the root.</summary>
internal static class CatalogueEmitter
{
    public static GeneratedFile Emit(ApiPlan plan, CataloguePlan catalogue)
    {
        IndentedWriter writer = SourceFile.Begin(plan, catalogue.Class.Definition.File);
        DocumentationWriter.Write(writer, catalogue.Documentation);
        writer.Write(SourceFile.GeneratedCode);
        using (writer.Open($"public static partial class {CSharpName.Escape(catalogue.Name)}"))
        {
            string set = $"global::DialogueFacts.FactSet<{catalogue.Type}>";
            writer.Write(
                $$"""
                /// <summary>All of them, in the order of the files and of their texts.</summary>
                public static {{set}} All { get; } = new {{set}}({{plan.Qualify("CompiledFacts")}}.Facts, {{catalogue.Number}});

                /// <summary>The one with an identifier; null if there is none.</summary>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
                public static {{catalogue.Type}}? Find(string id) => All.Find(id);
                """);
        }

        return new GeneratedFile(HintNames.OfType("Catalogue", catalogue.Name), writer.ToString());
    }

    public static GeneratedFile Emit(ApiPlan plan, RootPlan root)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Model.Root!.Definition.File, root.Properties);
        DocumentationWriter.Write(writer, root.Documentation);
        writer.Write(SourceFile.GeneratedCode);
        using (writer.Open($"public static partial class {CSharpName.Escape(root.Name)}"))
        {
            var properties = new PropertyEmitter(plan);
            foreach (PropertyPlan property in root.Properties)
            {
                properties.EmitStatic(writer, property);
            }
        }

        return new GeneratedFile(HintNames.OfType("Root", root.Name), writer.ToString());
    }
}
