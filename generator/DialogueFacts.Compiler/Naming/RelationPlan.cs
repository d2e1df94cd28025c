using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A slot whose values also follow from other facts: those that name the fact in the inverse slot, or those that a path leads to.</summary>
/// <param name="Class">The class that declares the slot.</param>
public sealed record RelationPlan(int Number, ModelClass Class, InducedSlot Slot);
