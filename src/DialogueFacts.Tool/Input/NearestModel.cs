namespace DialogueFacts.Tool.Input;

/// <summary>The model of data whose command line names none.</summary>
internal static class NearestModel
{
    private const string Name = "model.yaml";

    /// <summary><c>model.yaml</c> beside the data, or in the nearest folder above that has one; if none has, where it should be: beside them.
    /// Above the root of a repository none is looked for: what lies there has nothing to do with it.</summary>
    public static string Of(string data)
    {
        string folder = FolderOf(data);
        string beside = Path.Combine(folder, Name);
        for (string? above = Path.GetFullPath(Path.Combine(".", folder)); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, Name)))
            {
                return Path.Combine(Back(folder, above), Name);
            }

            if (Path.Exists(Path.Combine(above, ".git")))
            {
                break;
            }
        }

        return beside;
    }

    /// <summary>Whether a model that was found is not beside the data.</summary>
    public static bool IsAbove(string model, string data) => File.Exists(model)
        && Path.GetDirectoryName(Path.GetFullPath(model)) != Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(".", FolderOf(data))));

    /// <summary>The folders right below one that have a model.</summary>
    public static IEnumerable<string> Below(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder).Where(below => File.Exists(Path.Combine(below, Name))).Order(StringComparer.Ordinal)
        : [];

    private static string FolderOf(string data) => Directory.Exists(data) ? data : Path.GetDirectoryName(data) ?? "";

    /// <summary>A folder above another, written as that one is: relative to the working directory unless it is not.</summary>
    private static string Back(string folder, string above) => Path.IsPathRooted(folder)
        ? above
        : Path.GetRelativePath(Environment.CurrentDirectory, above) is var relative && relative == "." ? "" : relative;
}
