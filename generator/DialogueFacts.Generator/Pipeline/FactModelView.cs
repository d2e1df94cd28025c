using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>The model with what follows from it alone, so that it is worked out once. Compares as the model does.</summary>
internal sealed class FactModelView : IEquatable<FactModelView>
{
    private readonly HashSet<string> _files;

    private FactModelView(FactModel? model, EquatableArray<Finding> findings)
    {
        Model = model;
        _files = new(model?.Files.Select(f => f.Name) ?? [], StringComparer.Ordinal);
        Vocabulary = model is null ? null : EvidenceVocabulary.Of(model);
        Rules = model is null ? null : DeclaredRules.Of(model);
        Findings = findings.Concat(Rules?.Findings ?? []).ToEquatableArray();
    }

    /// <summary>Null if there is none, or none that can be read.</summary>
    public FactModel? Model { get; }

    public EvidenceVocabulary? Vocabulary { get; }

    public DeclaredRules? Rules { get; }

    public EquatableArray<Finding> Findings { get; }

    public static FactModelView Of(ModelReading reading) => new(reading.Model, reading.Findings);

    /// <summary>There is no model file where it should be.</summary>
    public static FactModelView Missing(string file) => new(null, new([Finding.Of(CompilerRules.NoModel, Anchor.Project, file)]));

    /// <summary>Whether a file holds data: there is a model, and the file is not one of its.</summary>
    public bool HasDataIn(string file) => Model is not null && !_files.Contains(file);

    public bool Equals(FactModelView? other) => other is not null && Equals(Model, other.Model) && Findings == other.Findings;

    public override bool Equals(object? obj) => Equals(obj as FactModelView);

    public override int GetHashCode() => Model?.GetHashCode() ?? 0;
}
