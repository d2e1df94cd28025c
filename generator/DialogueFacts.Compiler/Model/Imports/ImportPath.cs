namespace DialogueFacts.Compiler.Model.Imports;

/// <summary>Names of files, always with forward slashes.</summary>
internal static class ImportPath
{
    /// <summary>The folder of a file, with its slash; empty for a file in no folder.</summary>
    public static string FolderOf(string file) => file.Substring(0, file.LastIndexOf('/') + 1);

    /// <summary>The file that an import names when written in a folder, with and without the extension that imports usually leave out.</summary>
    public static IEnumerable<string> Candidates(string folder, string import)
    {
        string path = Normalize(folder + import.Replace('\\', '/'));
        bool hasExtension = path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);
        return hasExtension ? [path] : [path + ".yaml", path + ".yml"];
    }

    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
