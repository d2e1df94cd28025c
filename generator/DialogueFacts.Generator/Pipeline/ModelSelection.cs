using System.Collections.Immutable;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Imports;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>The files that are model, picked out of all: as long as they say the same, an edit to facts leaves the model alone.</summary>
/// <param name="Files">The main file first; empty if there is none.</param>
internal sealed record ModelSelection(EquatableArray<YamlContent> Files)
{
    public static ModelSelection Of(ImmutableArray<YamlContent> files)
    {
        YamlContent? main = files.FirstOrDefault(f => IsMain(f.Name));
        return new ModelSelection(main is null ? default : ModelFiles.Gather(main, name => files.FirstOrDefault(f => f.Name == name)));
    }

    /// <param name="folder">Where the model should be, for whoever has none.</param>
    public FactModelView Read(string? folder, string? targetClass) => Files.Count == 0
        ? FactModelView.Missing((folder ?? "").Replace('\\', '/').TrimEnd('/') + "/model.yaml")
        : FactModelView.Of(ModelReader.Read(Files[0], name => Files.FirstOrDefault(f => f.Name == name), targetClass));

    /// <summary><c>model.yaml</c> at the top of the facts folder, whatever that is called.</summary>
    private static bool IsMain(string name) => name.EndsWith("/model.yaml", StringComparison.Ordinal) && name.IndexOf('/') == name.LastIndexOf('/');
}
