namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>What to write beside an excerpt that occurs more than once, so that it means its first occurrence only.</summary>
/// <param name="Prefix">The words right before it, or null if the suffix is enough.</param>
/// <param name="Suffix">The words right after it, or null if the prefix is enough.</param>
public sealed record ContextSuggestion(string? Prefix, string? Suffix);
