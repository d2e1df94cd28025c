namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>A page of <c>docs/rules</c>, as its README says that they are written.</summary>
internal sealed class RulePage
{
    private readonly string[] _lines;

    private RulePage(string id, string[] lines) => (Id, _lines) = (id, lines);

    /// <summary>The ids of all pages.</summary>
    public static string[] Ids =>
        [.. Directory.GetFiles(RepositoryFolder.PathOf("docs/rules"), "DF*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public string Id { get; }

    /// <summary>The heading.</summary>
    public string Heading => _lines[0];

    /// <summary>What stands below the heading: severity, category, and whether the severity can be changed.</summary>
    public string Summary => _lines[2];

    /// <summary>The headings of the sections.</summary>
    public string[] Sections => [.. _lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..])];

    /// <summary>The findings of the wrong example, a line each.</summary>
    public string[] Message => DocumentExamples.InText(Section("Message")).Single().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public RuleExample Wrong => RuleExample.Of(Section("Wrong"));

    /// <summary>The wrong example with the files replaced that were mended.</summary>
    public RuleExample Right => RuleExample.Of(Section("Wrong") + Section("Right"));

    public static RulePage Read(string id) => new(id, RepositoryFolder.Read($"docs/rules/{id}.md").Split('\n'));

    private string Section(string name) => string.Concat(
        _lines.SkipWhile(l => l != "## " + name).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l + "\n"));
}
