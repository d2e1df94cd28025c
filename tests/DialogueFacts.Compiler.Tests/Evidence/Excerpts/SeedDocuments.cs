using System.Text;

using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>The five documents of the repository, as the curated facts quote them.</summary>
internal static class SeedDocuments
{
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(RepositoryFolder.PathOf("seeds"), "*.txt").OrderBy(path => path, StringComparer.Ordinal).Select(path => File.ReadAllText(path, Encoding.UTF8))];

    public static Snapshot Containing(string text) => Snapshot.FromText(All.Single(document => document.Contains(text, StringComparison.Ordinal)));
}
