namespace DialogueFacts.Tool.Input;

/// <summary>What a DATA argument stands for.</summary>
internal static class DataFolder
{
    /// <summary>The file itself, or all YAML files of the folder, however deep.</summary>
    /// <exception cref="FileNotFoundException">There is neither, or no YAML file in the folder.</exception>
    public static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException(path.StartsWith('-') ? $"There is no option '{path}'." : $"There is no file or folder '{path}'.");
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".YAML" or ".YML")
                .Order(StringComparer.Ordinal),
        ];
        return files.Length > 0 ? files : throw new FileNotFoundException($"There are no YAML files in '{path}'.");
    }
}
