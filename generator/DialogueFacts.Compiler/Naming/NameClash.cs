using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Facts of one catalogue whose identifiers become one C# name.</summary>
public sealed record NameClash(string Name, EquatableArray<FactEntry> Facts);
