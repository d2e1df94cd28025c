using System.Globalization;

namespace DialogueFacts.Tool.Severities;

/// <summary>One <c>.globalconfig</c>: the keys above its first section, which alone count there.</summary>
internal sealed record GlobalConfigFile(int Level, IReadOnlyDictionary<string, string> Entries)
{
    /// <summary>What a file of this very name has unless it says otherwise.</summary>
    private const int DefaultLevel = 100;

    /// <summary>Null if there is no such file or it cannot be read.</summary>
    public static GlobalConfigFile? TryRead(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadLines(path)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static GlobalConfigFile Parse(IEnumerable<string> lines)
    {
        var entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines.Select(l => l.Trim()).TakeWhile(l => !l.StartsWith('[')))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && line[0] is not ('#' or ';'))
            {
                entries[line[..equals].Trim()] = WithoutComment(line[(equals + 1)..]);
            }
        }

        int level = entries.TryGetValue("global_level", out string? text) && int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : DefaultLevel;
        return new GlobalConfigFile(level, entries);
    }

    private static string WithoutComment(string value)
    {
        int comment = value.AsSpan().IndexOfAny('#', ';');
        return (comment < 0 ? value : value[..comment]).Trim();
    }
}
