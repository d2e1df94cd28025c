using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler;

/// <summary>What <see cref="FactCompiler"/> makes of its input.</summary>
public sealed record Compilation
{
    /// <summary>All of them, in order of file, place, rule and message; those of the project as a whole first.</summary>
    public EquatableArray<LocatedFinding> Findings { get; init; }

    /// <summary>Null if there is no model, or none that can be read.</summary>
    public FactModel? Model { get; init; }

    /// <summary>The data files in ordinal order of their names.</summary>
    public EquatableArray<FactFile> Files { get; init; }

    /// <summary>By data file, in the order of <see cref="Files"/>.</summary>
    public EquatableArray<FileIndex> Indexes { get; init; }

    /// <summary>Null exactly if <see cref="Model"/> is.</summary>
    public FactIndex? Index { get; init; }

    /// <summary>By data file, in the order of <see cref="Files"/>.</summary>
    public EquatableArray<FileLinks> Links { get; init; }

    /// <summary>What inverse slots hold that nobody wrote.</summary>
    public EquatableArray<InversePair> Inverses { get; init; }

    /// <summary>By data file, in the order of <see cref="Files"/>.</summary>
    public EquatableArray<EvidenceReading> Evidence { get; init; }
}
