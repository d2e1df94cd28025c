using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>Prints the C# that a model gets, whatever the facts are.</summary>
public static class ModelEmitter
{
    public static EquatableArray<GeneratedFile> Emit(ApiPlan plan)
    {
        var records = new RecordEmitter(plan);
        var files = new List<GeneratedFile>();
        files.AddRange(plan.Records.Select(records.Emit));
        files.AddRange(plan.Interfaces.Select(i => InterfaceEmitter.Emit(plan, i)));
        files.AddRange(plan.Enums.Where(e => e.IsGenerated).Select(e => EnumEmitter.Emit(plan, e)));
        files.AddRange(plan.Catalogues.Select(c => CatalogueEmitter.Emit(plan, c)));
        if (plan.Root is { } root)
        {
            files.Add(CatalogueEmitter.Emit(plan, root));
        }

        files.Add(TableEmitter.Emit(plan));
        files.Add(JsonEmitter.Emit(plan));
        return files.ToEquatableArray();
    }
}
