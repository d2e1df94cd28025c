namespace DialogueFacts.Tool.Input;

/// <summary>The model of data whose command line names none.</summary>
internal static class NearestModel
{
    private const string Name = "model.yaml";

    /// <summary><c>model.yaml</c> beside the data, or in the nearest folder above that has one; if none has, where it should be: beside them.</summary>
    public static string Of(string data)
    {
        string folder = Directory.Exists(data) ? data : Path.GetDirectoryName(data) ?? "";
        string beside = Path.Combine(folder, Name);
        for (string? above = Path.GetFullPath(Path.Combine(".", folder)); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, Name)))
            {
                return Path.Combine(Back(folder, above), Name);
            }
        }

        return beside;
    }

    /// <summary>The folders right below one that have a model.</summary>
    public static IEnumerable<string> Below(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder).Where(below => File.Exists(Path.Combine(below, Name))).Order(StringComparer.Ordinal)
        : [];

    /// <summary>A folder above another, written as that one is: relative to the working directory unless it is not.</summary>
    private static string Back(string folder, string above) => Path.IsPathRooted(folder)
        ? above
        : Path.GetRelativePath(Environment.CurrentDirectory, above) is var relative && relative == "." ? "" : relative;
}
