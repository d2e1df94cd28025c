using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>A value at the end of a path, and the object whose value it is.</summary>
internal readonly record struct FoundValue(FactValue Value, GraphObject Holder)
{
    public Anchor At => Holder.Fact.At(Value);
}
