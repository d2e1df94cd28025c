using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler;

/// <summary>What <see cref="FactCompiler"/> compiles.</summary>
/// <param name="Files">Every YAML file, in any order: the model, what it imports, and the data.</param>
/// <param name="Model">The <see cref="InputFile.Name"/> of the model.</param>
public sealed record CompilerInput(EquatableArray<InputFile> Files, string Model)
{
    /// <summary>The texts of the sources, in any order.</summary>
    public EquatableArray<SnapshotFile> Snapshots { get; init; }

    /// <summary>What is asked of evidence.</summary>
    public EvidenceOptions Evidence { get; init; } = EvidenceOptions.Default;

    /// <summary>The class that data files hold; null: the model's tree root.</summary>
    public string? TargetClass { get; init; }
}
