using System.Text.RegularExpressions;

namespace DialogueFacts.Tests;

/// <summary>
/// The examples of a Markdown document: fenced blocks. A block of YAML or text that is a file says so behind its language:
/// <c>```yaml facts/model.yaml</c>.
/// </summary>
internal static partial class DocumentExamples
{
    /// <summary>The blocks of a document in its order: language, the name of the file if it is one, text.</summary>
    public static IReadOnlyList<(string Language, string File, string Text)> In(string document) =>
        InText(RepositoryFolder.Read(document));

    /// <summary>The blocks of a text.</summary>
    public static IReadOnlyList<(string Language, string File, string Text)> InText(string text) =>
        [.. Fence().Matches(text).Select(m => (m.Groups["language"].Value, m.Groups["file"].Value, m.Groups["text"].Value))];

    [GeneratedRegex(@"^```(?<language>\w+) ?(?<file>\S*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Fence();
}
