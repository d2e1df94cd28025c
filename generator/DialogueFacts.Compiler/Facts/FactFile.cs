using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>The typed values of one data file. Compares by value; knows node numbers, never positions.</summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Model">What the file was read against; a changed model makes a different file.</param>
/// <param name="Roots">The instances of the model's root class, one per document (a top-level list of instances: one root each).</param>
/// <param name="Facts">Every object with an identifier, in the order of the text, inlined ones behind the one they stand in. The place in
/// here is the fact's ordinal, by which everything outside of this file knows it.</param>
/// <param name="IsBroken">The file's YAML is: anything may be missing.</param>
public sealed record FactFile(
    string Name, FactModel Model, EquatableArray<FactObject> Roots, EquatableArray<FactObject> Facts, bool IsBroken)
{
    /// <summary>Whether facts may be missing that the file holds, as what they stand in could not be read.</summary>
    public bool LacksFacts { get; init; }

    /// <summary>Whether the file has data, and nobody says of which class.</summary>
    public bool IsUnread { get; init; }

    /// <summary>What is missing because it was reported, by <see cref="Flaw.Order"/>: nobody reports it once more.</summary>
    public EquatableArray<Flaw> Flaws { get; init; }

    /// <summary>Whether a slot of an object in this file has a value, or a part of one, that is missing because it was reported.</summary>
    public bool IsFlawed(FactObject @object, InducedSlot slot) => Has(@object.Node, slot.Number) || Has(@object.Node, Flaw.AnySlot);

    /// <summary>Whether any slot of an object is: what tells it from others may be missing.</summary>
    public bool IsFlawed(FactObject @object)
    {
        int at = Flaws.AsSpan().BinarySearch(new Flaw(@object.Node, int.MinValue), Flaw.Order);
        return ~at < Flaws.Count && Flaws[~at].Node == @object.Node;
    }

    private bool Has(int node, int slot) => Flaws.AsSpan().BinarySearch(new Flaw(node, slot), Flaw.Order) >= 0;
}
