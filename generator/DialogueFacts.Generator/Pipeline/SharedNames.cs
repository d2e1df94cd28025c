using System.Collections.Immutable;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>Files of one name: everything after this knows files by their names, so one of them counts.</summary>
internal static class SharedNames
{
    /// <summary>The files that do not count, whatever order they come in, each with the path of the one that does.</summary>
    public static EquatableArray<(ProjectFile File, string First)> Find(ImmutableArray<ProjectFile> files) => files
        .GroupBy(f => (f.Kind, f.Name))
        .Select(g => g.OrderBy(f => f.File.Path, StringComparer.Ordinal).ToArray())
        .SelectMany(g => g.Skip(1).Select(f => (f, g[0].File.Path)))
        .ToEquatableArray();

    /// <summary>That a host hands in one file twice is nothing to say; two files are.</summary>
    public static EquatableArray<Finding> Report(EquatableArray<(ProjectFile File, string First)> shared) => shared
        .Where(s => s.File.File.Path != s.First)
        .Select(s => Finding.Of(CompilerRules.SharedName, Anchor.WholeFile(s.File.File.Path), s.File.Name, s.First))
        .ToEquatableArray();
}
