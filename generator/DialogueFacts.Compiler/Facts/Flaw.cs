namespace DialogueFacts.Compiler.Facts;

/// <summary>A slot of an object that the file gives a value which is missing, in whole or in part, since what is wrong with it was reported.</summary>
/// <param name="Node">The object's node.</param>
/// <param name="Slot">The slot's number in the object's class, or <see cref="AnySlot"/>.</param>
public readonly record struct Flaw(int Node, int Slot)
{
    /// <summary>The object's text breaks off, or lost an entry: any slot may have a value that is missing.</summary>
    public const int AnySlot = -1;

    /// <summary>By node, then by slot.</summary>
    public static IComparer<Flaw> Order { get; } =
        Comparer<Flaw>.Create((a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Slot.CompareTo(b.Slot));
}
