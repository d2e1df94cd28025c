namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>The repository's own files.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(() =>
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DialogueFacts.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("These tests run from within the repository.");
    });

    /// <summary>Where a file or folder of the repository lies.</summary>
    public static string PathOf(string name) => Path.Combine(Root.Value, name);
}
