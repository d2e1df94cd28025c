namespace DialogueFacts.Package.Tests.Packing;

/// <summary>The repository's files without what building leaves behind.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", ".git", ".vs", "artifacts", "TestResults" };

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.GetDirectories(from).Where(f => !LeftOut.Contains(Path.GetFileName(f))))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
