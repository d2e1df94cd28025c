using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A slot whose values also follow from another one: <paramref name="Slot"/> of a fact holds whoever names that fact in <paramref name="Inverse"/>.</summary>
/// <param name="Class">The class that declares the slot.</param>
public sealed record RelationPlan(int Number, ModelClass Class, InducedSlot Slot, string Inverse);
