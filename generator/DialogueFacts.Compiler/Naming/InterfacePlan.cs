using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The interface of a mixin.</summary>
/// <param name="Class">The number of its class.</param>
/// <param name="Bases">With <c>global::</c>.</param>
public sealed record InterfacePlan(
    int Class, string Name, Documentation Documentation, EquatableArray<string> Bases, EquatableArray<PropertyPlan> Properties);
