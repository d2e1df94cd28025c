using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>One of a class's <c>unique_keys</c>: no two instances have the same values in these slots.</summary>
/// <param name="Slots">The slots' <see cref="InducedSlot.Key"/>s.</param>
/// <param name="NullsAreInequal"><c>consider_nulls_inequal</c>: two instances that lack a value do not count as the same.</param>
/// <param name="Origin">The class that states it: its instances, those of its subclasses included, are compared with each other.</param>
public sealed record UniqueKey(string Name, EquatableArray<string> Slots, bool NullsAreInequal, ModelClass Origin);
