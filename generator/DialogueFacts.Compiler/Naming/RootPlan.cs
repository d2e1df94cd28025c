using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The static class with what the root has besides catalogues.</summary>
public sealed record RootPlan(string Name, Documentation Documentation, EquatableArray<PropertyPlan> Properties);
