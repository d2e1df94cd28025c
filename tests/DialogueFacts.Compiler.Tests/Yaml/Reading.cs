using System.Text;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Yaml;

/// <summary>A text as it is read, in forms that tests can compare.</summary>
internal sealed class Reading
{
    private Reading(string? text) => File = YamlReader.Read(new InputFile("/facts/facts.yaml", "facts.yaml", text));

    public static Reading Of(string? text) => new(text);

    public YamlFile File { get; }

    /// <summary>The documents in flow style on one line, quoted scalars in quotes.</summary>
    public string Shown => string.Join(" --- ", File.Content.Documents.Select(Show));

    /// <summary>The findings as <c>id (line,column): message</c>.</summary>
    public IReadOnlyList<string> Findings
    {
        get
        {
            var locator = new Locator([File.Positions]);
            return [.. File.Findings.Select(locator.Locate).Select(f => $"{f.Rule.Id} {f.Location.Start}: {f.Message}")];
        }
    }

    public string Finding => Assert.Single(Findings);

    /// <summary>What the findings point at.</summary>
    public IReadOnlyList<string> FoundAt
    {
        get
        {
            var locator = new Locator([File.Positions]);
            return [.. File.Findings.Select(f => Slice(locator.Locate(f).Location.Span))];
        }
    }

    /// <summary>What stands in the text where the node of a number is.</summary>
    public string TextAt(int node) => Slice(File.Positions.Spans[node]);

    /// <summary>The value under a key of the first document.</summary>
    public YamlNode this[string key] => ((YamlMapping)File.Content.Documents[0])[key] ?? throw new KeyNotFoundException(key);

    /// <summary>What is shown for an anchor.</summary>
    public string TextAt(Anchor anchor) => Slice(File.Positions.SpanOf(anchor));

    public static IEnumerable<YamlNode> All(YamlNode node) => node switch
    {
        YamlMapping mapping => [node, .. mapping.Entries.SelectMany(e => All(e.Key).Concat(All(e.Value)))],
        YamlSequence sequence => [node, .. sequence.Items.SelectMany(All)],
        _ => [node],
    };

    private static string Show(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return "{" + string.Join(", ", mapping.Entries.Select(e => Show(e.Key) + ": " + Show(e.Value))) + "}";
            case YamlSequence sequence:
                return "[" + string.Join(", ", sequence.Items.Select(Show)) + "]";
            default:
                var scalar = (YamlScalar)node;
                return scalar.IsPlain ? scalar.Text : new StringBuilder(scalar.Text).Replace("\n", "\\n").Insert(0, '\'').Append('\'').ToString();
        }
    }

    private string Slice(TextSpan span) => File.Positions.Lines.Text[span.Start..span.End];
}
