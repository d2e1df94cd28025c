using System.Text.Json;
using System.Text.RegularExpressions;

namespace DialogueFacts.Tool.Tests;

/// <summary>What no fact of this repository quotes, and the page that says why.</summary>
public partial class UncitedPassagesTests
{
    /// <summary>"and", "but": what stands between two quoted passages.</summary>
    private const int LongestConjunction = 3;

    [Fact]
    public void Every_passage_that_no_fact_cites_is_listed_with_a_reason_and_no_other_is() => Assert.Equal(Uncited(), Listed());

    private static IEnumerable<string> Uncited()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["coverage", "--format", "json", RepositoryFolder.PathOf("facts")], output, errors));
        using JsonDocument coverage = JsonDocument.Parse(output.ToString());
        return
        [
            .. from source in coverage.RootElement.GetProperty("sources").EnumerateArray()
               from passage in source.GetProperty("uncited").EnumerateArray()
               where passage.GetProperty("text").GetString()!.Length > LongestConjunction
               select $"{source.GetProperty("source")} {source.GetProperty("file")}({passage.GetProperty("line")}): {passage.GetProperty("text")}",
        ];
    }

    private static IEnumerable<string> Listed()
    {
        string source = "";
        foreach (string line in RepositoryFolder.Read("docs/coverage.md").Split('\n'))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                source = $"{heading.Groups["id"]} {heading.Groups["file"]}";
            }
            else if (Row().Match(line) is { Success: true } row)
            {
                yield return $"{source}({row.Groups["line"]}): {row.Groups["passage"].Value.Replace("\\|", "|", StringComparison.Ordinal)}";
            }
        }
    }

    [GeneratedRegex(@"^## (?<id>\S+) \(`(?<file>.+)`\)$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Heading();

    /// <summary>The reason must be there too.</summary>
    [GeneratedRegex(@"^\| (?<line>\d+) \| (?<passage>.+) \| \S.* \|$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Row();
}
