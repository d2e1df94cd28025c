namespace DialogueFacts.Compiler.Model;

/// <summary>LinkML's relational characteristics and list characteristics of a slot.</summary>
[Flags]
public enum SlotTraits
{
    None = 0,
    Symmetric = 1,
    Asymmetric = 2,
    Reflexive = 4,
    Irreflexive = 8,
    LocallyReflexive = 16,
    Transitive = 32,
    ListElementsUnique = 64,
    ListElementsOrdered = 128,
    Shared = 256,
}
