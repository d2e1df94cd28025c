namespace DialogueFacts.Tool.Input;

/// <summary>
/// What the compiler knows files by: their paths relative to the folder above the model's, as in a build, or, where data lie elsewhere,
/// to the nearest folder above all of them.
/// </summary>
internal sealed class FileNames
{
    private readonly string _base;

    public FileNames(IReadOnlyList<string> paths)
    {
        string folder = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(paths[0]))) ?? Path.GetPathRoot(Path.GetFullPath(paths[0]))!;
        while (paths.Any(p => !IsBelow(Path.GetFullPath(p), folder)) && Path.GetDirectoryName(folder) is { } above)
        {
            folder = above;
        }

        _base = folder;
    }

    public string Of(string path) => Path.GetRelativePath(_base, Path.GetFullPath(path)).Replace('\\', '/');

    /// <summary>The path that a name stands for, relative to the working directory.</summary>
    public string PathOf(string name) => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(_base, name));

    /// <summary>The path as messages print it: without a leading <c>./</c>.</summary>
    public static string Shown(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
