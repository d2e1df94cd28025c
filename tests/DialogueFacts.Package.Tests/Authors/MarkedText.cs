using System.Text;

namespace DialogueFacts.Package.Tests.Authors;

/// <summary>A text in which <c>{|ID:…|}</c> says what a build finds there.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Id, string Place)> Findings)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var findings = new List<(string, string)>();
        (string Id, string Start)? open = null;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|", StringComparison.Ordinal))
            {
                int colon = marked.IndexOf(':', i);
                open = (marked[(i + 2)..colon], PlaceIn(text));
                i = colon;
            }
            else if (open is { } finding && marked.AsSpan(i).StartsWith("|}", StringComparison.Ordinal))
            {
                findings.Add((finding.Id, $"{finding.Start},{PlaceIn(text)}"));
                open = null;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedText(text.ToString(), findings);
    }

    /// <summary>Line and column of what comes next, counted from one.</summary>
    private static string PlaceIn(StringBuilder text)
    {
        string[] lines = text.ToString().Split('\n');
        return $"{lines.Length},{lines[^1].Length + 1}";
    }
}
