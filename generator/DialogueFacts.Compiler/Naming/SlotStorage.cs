using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>How compiled data hold a slot: alike in the class that has it first and in all below, whatever they make of it.</summary>
/// <param name="Form"><see cref="ValueForm.Any"/> if classes differ in more than the kind of scalar; <see cref="ValueForm.Text"/> if only in that.</param>
/// <param name="IsList">Whether values stand as the items of a list. Where classes differ in that, lists are <see cref="ValueForm.List"/> under <see cref="ValueForm.Any"/>.</param>
/// <param name="Enum">The number of the enum if <paramref name="Form"/> is one, else -1.</param>
public sealed record SlotStorage(ValueForm Form, bool IsList, int Enum = -1);
