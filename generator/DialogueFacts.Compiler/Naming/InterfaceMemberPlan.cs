namespace DialogueFacts.Compiler.Naming;

/// <summary>How a record implements a property of an interface that it does not have as it is.</summary>
/// <param name="Interface">The type, with <c>global::</c>.</param>
/// <param name="Property">The interface's property.</param>
/// <param name="Own">The name of the record's property to give; null: the value is read from the data.</param>
public sealed record InterfaceMemberPlan(string Interface, PropertyPlan Property, string? Own);
