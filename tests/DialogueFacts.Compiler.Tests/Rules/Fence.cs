namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>A fenced block of a page.</summary>
/// <param name="File">The file whose text it is; null if it is none.</param>
/// <param name="IsAbsent">Whether it says that there is no such file.</param>
/// <param name="Text">Its lines, each ending in <c>\n</c>.</param>
internal sealed record Fence(string? File, bool IsAbsent, string Text)
{
    private const string Mark = "```";

    /// <summary>The fences of a section. What follows the opening mark is the language, the file, and <c>absent</c> where that is so.</summary>
    public static IEnumerable<Fence> AllOf(IEnumerable<string> lines)
    {
        string[]? info = null;
        string text = "";
        foreach (string line in lines)
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                text += line + "\n";
            }
            else if (info is null)
            {
                info = line[Mark.Length..].Split(' ');
                text = "";
            }
            else
            {
                yield return new Fence(info.ElementAtOrDefault(1), info.ElementAtOrDefault(2) == "absent", text);
                info = null;
            }
        }
    }
}
