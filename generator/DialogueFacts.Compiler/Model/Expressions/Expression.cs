namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>A node of LinkML's expression language (a small part of Python: slots, literals, arithmetic, comparisons, calls, <c>{x}</c>).</summary>
public abstract record Expression;
