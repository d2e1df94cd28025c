using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Vocabulary;

/// <summary>The slots of a class whose instances are sources, by what they mean; null for what the class does not have.</summary>
public sealed record SourceSlots(InducedSlot? Title, InducedSlot? Published, InducedSlot? Language, InducedSlot? File, InducedSlot? Sha256)
{
    internal static SourceSlots Of(ModelClass @class) => new(
        Terms.Find(@class, Terms.Title),
        Terms.Find(@class, Terms.Published),
        Terms.Find(@class, Terms.Language),
        Terms.Find(@class, Terms.File),
        Terms.Find(@class, Terms.Sha256));
}
