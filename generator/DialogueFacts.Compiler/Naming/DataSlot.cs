using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A slot in compiled data.</summary>
/// <param name="Number">The number that data and records know it by; <see cref="NotWritten"/> if data leave it out.</param>
public sealed record DataSlot(InducedSlot Slot, int Number, SlotStorage Storage)
{
    public const int NotWritten = -2;
}
