using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DialogueFacts.Tool.Export;

/// <summary>
/// A source in the form of linkml-reference-validator's cache: a Markdown file with front matter, named after the reference, with the text
/// below the heading <c>Content</c>.
/// </summary>
/// <param name="Id">The reference as that tool writes it.</param>
internal sealed partial record CachedReference(string Id, string? Title, string Text)
{
    /// <summary>One of that tool's own words, of those that it takes as they are and does not fetch anew.</summary>
    private const string ContentType = "local_file";

    /// <param name="id">As evidence names the source.</param>
    public static CachedReference Of(string id, string? title, string text) => new(Normalize(id), title is null ? null : Blanks().Replace(title, " ").Trim(), text);

    public string FileName => Special().Replace(Id, "_") + ".md";

    public string Content
    {
        get
        {
            var content = new StringBuilder("---\n");
            content.Append("reference_id: ").Append(Quote(Id)).Append('\n');
            if (Title is not null)
            {
                content.Append("title: ").Append(Quote(Title)).Append('\n');
            }

            content.Append("content_type: ").Append(ContentType).Append("\n---\n\n");
            if (Title is not null)
            {
                content.Append("# ").Append(Title).Append("\n\n");
            }

            // Without this heading the text would be searched for one.
            return content.Append("## Content\n\n").Append(Text.TrimEnd()).Append('\n').ToString();
        }
    }

    /// <summary>Prefixes are in upper case but for <c>file</c> and <c>url</c>, a bare URL is one of <c>url</c>, and a bare number PubMed's.</summary>
    private static string Normalize(string id)
    {
        string trimmed = id.Trim();
        if (trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return "url:" + trimmed;
        }

        if (Prefixed().Match(trimmed) is { Success: true } match)
        {
            string prefix = match.Groups["prefix"].Value;
            bool keepsCase = prefix.Equals("file", StringComparison.OrdinalIgnoreCase) || prefix.Equals("url", StringComparison.OrdinalIgnoreCase);
            return $"{(keepsCase ? prefix.ToLowerInvariant() : prefix.ToUpperInvariant())}:{match.Groups["rest"].Value}";
        }

        return trimmed.Length > 0 && trimmed.All(char.IsAsciiDigit) ? "PMID:" + trimmed : trimmed;
    }

    /// <summary>A YAML string between quotation marks. Older readers take any <c>---</c> for the end of the front matter.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text.Replace("---", "-\u0001-", StringComparison.Ordinal))
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\u0001' => quoted.Append("\\x2d"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Blanks();

    [GeneratedRegex("[:/?=]", RegexOptions.None, 1_000)]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?<prefix>[A-Za-z_]+)[:\s]+(?<rest>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1_000)]
    private static partial Regex Prefixed();
}
