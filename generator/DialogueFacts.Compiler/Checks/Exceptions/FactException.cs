namespace DialogueFacts.Compiler.Checks.Exceptions;

/// <summary>What a fact says of a rule that it is known to break.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Node">The number of the YAML node that names the rule.</param>
/// <param name="First">The first node of what the exception is for.</param>
/// <param name="Last">The last one: nodes are numbered in the order of the text, so all in between belong to it.</param>
/// <param name="Subject">What a message about it begins with.</param>
public readonly record struct FactException(string Rule, int Node, int First, int Last, string Subject);
