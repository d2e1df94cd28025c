namespace DialogueFacts.Compiler.Naming;

/// <summary>A property that has the value if it is of one type.</summary>
public sealed record AlternativePlan(string Name, ValuePlan Value);
