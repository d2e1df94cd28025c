using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>A slot that evidence speaks of, with its value.</summary>
/// <param name="Path">As written, from the object that the evidence sits on: <c>funding.amount</c>.</param>
/// <param name="Holder">The object whose slot it is: that one, or a part of it.</param>
internal readonly record struct SlotMention(string Path, FactObject Holder, InducedSlot Slot, FactValue Value);
