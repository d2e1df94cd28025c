namespace DialogueFacts.Compiler.Model;

/// <summary>The extent of one dimension of an array.</summary>
public sealed record ArrayDimension(string? Alias, int? Minimum, int? Maximum, int? Exact);
