using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Which classes of a model are evidence, sources and sourced, and which of their slots mean what.</summary>
/// <remarks>Follows from the model alone, and so compares as the model does.</remarks>
public sealed class EvidenceVocabulary : IEquatable<EvidenceVocabulary>
{
    private readonly FactModel _model;
    private readonly EvidenceSlots?[] _evidence;
    private readonly SourceSlots?[] _sources;
    private readonly SourcedSlots?[] _sourced;
    private readonly Containment _containment;
    private readonly Inverses _inverses;
    private readonly (InducedSlot Slot, string Inverse)[][] _ends;

    private EvidenceVocabulary(FactModel model)
    {
        _model = model;
        _evidence = [.. model.Classes.Select(EvidenceSlots.Of)];
        ModelClass[] sources = [.. _evidence.Select(e => e?.Source.Range).OfType<SlotRange.OfClass>().Select(r => r.Class).Distinct()];
        _sources = [.. model.Classes.Select(c => Array.Exists(sources, c.IsA) ? SourceSlots.Of(c) : null)];
        _sourced = [.. model.Classes.Select(c => c.Slots.Where(IsEvidence).ToList() is { Count: > 0 } slots ? SourcedSlots.Of(c, slots) : null)];
        var hierarchy = new ClassHierarchy(model);
        _containment = new Containment(model, hierarchy);
        _inverses = new Inverses(model, hierarchy);
        _ends = [.. model.Classes.Select(c => c.Slots.Where(s => InverseOf(c, s) is not null).Select(s => (s, InverseOf(c, s)!)).ToArray())];
        HasEvidence = Array.Exists(_sourced, s => s is not null);
    }

    public static EvidenceVocabulary Of(FactModel model) => new(model);

    /// <summary>Whether anything in the model can carry evidence.</summary>
    public bool HasEvidence { get; }

    /// <summary>Null if instances of the class are no evidence.</summary>
    public EvidenceSlots? Evidence(ModelClass @class) => _evidence[@class.Number];

    /// <summary>Null if instances of the class are no sources.</summary>
    public SourceSlots? Source(ModelClass @class) => _sources[@class.Number];

    /// <summary>Those of the model's first class of sources; null if it has none.</summary>
    public SourceSlots? AnySource => Array.Find(_sources, s => s is not null);

    /// <summary>Null if instances of the class cannot carry evidence.</summary>
    public SourcedSlots? Sourced(ModelClass @class) => _sourced[@class.Number];

    /// <summary>The identifier of the fact to use instead of a retracted one, or null.</summary>
    public ScalarValue? UseInstead(FactObject @object) => Sourced(@object.Class)?.UseInstead is { } slot ? @object[slot] as ScalarValue : null;

    /// <summary>The name of the slot that says the same as this one from the other end, which a symmetric one does itself; null if there is none.</summary>
    internal string? InverseOf(ModelClass @class, InducedSlot slot) =>
        _inverses.Of(@class, slot) ?? (slot.Traits.HasFlag(SlotTraits.Symmetric) ? slot.Name : null);

    /// <summary>The slots of a class for which there is <see cref="InverseOf"/>, with it.</summary>
    internal (InducedSlot Slot, string Inverse)[] EndsOf(ModelClass @class) => _ends[@class.Number];

    /// <summary>Whether a reference must lead to a fact.</summary>
    internal bool Expects(ReferenceValue reference) => _containment.Expects(reference);

    public bool Equals(EvidenceVocabulary? other) => ReferenceEquals(this, other) || (other is not null && _model.Equals(other._model));

    public override bool Equals(object? obj) => Equals(obj as EvidenceVocabulary);

    public override int GetHashCode() => _model.GetHashCode();

    private bool IsEvidence(InducedSlot slot) =>
        slot.Range is SlotRange.OfClass { Class: var @class } && _evidence[@class.Number] is not null && slot.Inlining != Inlining.Reference;
}
