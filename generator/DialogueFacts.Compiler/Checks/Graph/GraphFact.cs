using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>A fact, or a root that is none, among all others.</summary>
/// <param name="Key">As identifiers are compared; empty for a root that is no fact.</param>
internal sealed record GraphFact(string File, int Ordinal, string Key, FactObject Object)
{
    /// <summary>What a message about it begins with.</summary>
    public string Subject => Phrasing.Subject(Object.Class, Object.Id);

    /// <summary>A value within it.</summary>
    public Anchor At(FactValue value) => Anchor.Value(File, value.Node);
}
