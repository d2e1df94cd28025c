using DialogueFacts.Compiler.Model;
using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A slot in compiled data.</summary>
/// <param name="Number">The number that data and records know it by; <see cref="SlotTag.None"/> if data leave it out.</param>
/// <param name="Form">How the class's own values read: a number is one, even if <paramref name="Storage"/> is text because other classes have other numbers there.</param>
/// <param name="Relation">The number of the relation that adds facts to it which name its object from the other end; -1 if none does.</param>
/// <param name="IsSourcing">Whether it is among those that <see cref="ISourced"/> stands for.</param>
public sealed record DataSlot(InducedSlot Slot, int Number, SlotStorage Storage, ValueForm Form, int Relation, bool IsSourcing);
