using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides where records get what <see cref="ISourced"/> has, which stands for the slots of the mixin <c>Sourced</c>.</summary>
internal sealed class SourcingPlanner
{
    public static readonly IReadOnlyCollection<string> Members =
    [
        nameof(ISourced.Evidence), nameof(ISourced.Doubts), nameof(ISourced.Disputes), nameof(ISourced.Exceptions), nameof(ISourced.Retracted),
        nameof(ISourced.UseInstead),
    ];

    private readonly EvidenceVocabulary _vocabulary;
    private readonly ModelClass? _mixin;
    private readonly HashSet<string> _slots;

    public SourcingPlanner(FactModel model)
    {
        _vocabulary = EvidenceVocabulary.Of(model);
        _mixin = model.Classes.FirstOrDefault(RuntimeTypes.IsSourced);
        _slots = new HashSet<string>(_mixin is null ? [] : _mixin.Slots.Select(s => s.Name), StringComparer.Ordinal);
    }

    /// <summary>Whether the slot is among those that <see cref="ISourced"/> stands for.</summary>
    public bool Covers(ModelClass @class, InducedSlot slot) => _mixin is not null && _slots.Contains(slot.Name) && @class.IsA(_mixin);

    public bool IsSourced(ModelClass @class) => _mixin is not null && @class.IsA(_mixin);

    /// <summary>Takes the names of the members, which are always the same; null if the class is not sourced.</summary>
    public SourcingPlan? Plan(ModelClass @class, NameScope scope)
    {
        if (!IsSourced(@class) || _vocabulary.Sourced(_mixin!) is not { } slots)
        {
            return null;
        }

        foreach (string member in Members)
        {
            scope.Take(member);
        }

        return new SourcingPlan(
            Number(@class, slots.Evidence[0]),
            Number(@class, slots.Doubtful),
            Number(@class, slots.Corrected),
            Number(@class, slots.FromElsewhere),
            Number(@class, slots.Exceptions),
            Number(@class, slots.Retracted),
            Number(@class, slots.UseInstead));
    }

    private static int Number(ModelClass @class, InducedSlot? slot) =>
        slot is not null && @class.Slots.FirstOrDefault(s => s.Name == slot.Name) is { } own ? own.Number : SlotTag.None;
}
