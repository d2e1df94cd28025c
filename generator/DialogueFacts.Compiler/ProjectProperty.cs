using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler;

/// <summary>A property of a project that takes one of a few values, in any case.</summary>
public static class ProjectProperty
{
    /// <summary>What is wrong with a value: its default holds, but whoever set it meant something else. Null if it is one of those, or not set.</summary>
    public static Finding? Check(string name, string? value, params string[] values) =>
        value is null || Array.Exists(values, v => Is(value, v))
            ? null
            : Finding.Of(CompilerRules.Property, Anchor.Project, name, value, string.Join(", ", values), Spelling.DidYouMean(Spelling.Nearest(value, values)));

    public static bool Is(string? value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
