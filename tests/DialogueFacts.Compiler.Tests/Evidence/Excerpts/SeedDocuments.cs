using System.Text;

using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>The five documents of the repository, as the curated facts quote them.</summary>
internal static class SeedDocuments
{
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Root(), "seeds"), "*.txt").OrderBy(path => path, StringComparer.Ordinal).Select(path => File.ReadAllText(path, Encoding.UTF8))];

    public static Snapshot Containing(string text) => Snapshot.FromText(All.Single(document => document.Contains(text, StringComparison.Ordinal)));

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DialogueFacts.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
