using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary><c>dialoguefacts:no_overlap</c>: intervals of a class's instances that agree in some slots do not overlap.</summary>
/// <param name="Class">The class that declares it.</param>
/// <param name="Same">What two instances agree in if they are to be compared.</param>
/// <param name="Where">To a boolean that must be true for an instance to be compared at all; null: all are.</param>
public sealed record NoOverlap(ModelClass Class, SlotPath Start, SlotPath End, EquatableArray<SlotPath> Same, SlotPath? Where);
