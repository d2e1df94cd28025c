using System.Text.RegularExpressions;

namespace DialogueFacts.Compiler.Tests.Docs;

/// <summary>Data flows one way through the compiler's folders (docs/architecture.md).</summary>
public sealed partial class FolderTests
{
    /// <summary>A folder uses those before it. Those of one line use each other: what crosses files is gathered for the rules that read it.</summary>
    private static readonly string[][] Order =
    [
        ["Text"],
        ["Yaml", "Findings"],
        ["Model"],
        ["Facts"],
        ["Links", "Checks", "Evidence"],
        ["Naming"],
    ];

    private static readonly string Compiler = RepositoryFolder.PathOf("generator/DialogueFacts.Compiler");

    public static readonly TheoryData<string> Folders = [.. Order.SelectMany(f => f)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder)
    {
        int place = Array.FindIndex(Order, line => line.Contains(folder, StringComparer.Ordinal));
        string[] after = [.. Order.Skip(place + 1).SelectMany(line => line)];

        Assert.Empty(
            from file in Directory.EnumerateFiles(Path.Combine(Compiler, folder), "*.cs", SearchOption.AllDirectories)
            from used in UsedIn(File.ReadAllText(file)).Intersect(after, StringComparer.Ordinal)
            select $"{Path.GetRelativePath(Compiler, file)} uses {used}");
    }

    [Fact]
    public void Every_folder_has_its_place() => Assert.Equal(
        Directory.GetDirectories(Compiler).Select(d => Path.GetFileName(d)).Except(["bin", "obj", "Properties"], StringComparer.Ordinal).Order(StringComparer.Ordinal),
        Order.SelectMany(f => f).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("using DialogueFacts.Compiler.Checks.Declared;", "Checks")]
    [InlineData("using static DialogueFacts.Compiler.Links.IdentifierKey;", "Links")]
    [InlineData("Checks.Graph.Projection.Of(file);", "Checks")]
    public void A_use_is_seen_however_it_is_written(string code, string folder) => Assert.Equal([folder], UsedIn(code));

    /// <summary>By <c>using</c>, or in front of a name from one of the folder's own folders.</summary>
    private static IEnumerable<string> UsedIn(string code) => Use().Matches(code).Select(m => m.Groups["folder"].Value)
        .Concat(Qualified().Matches(code)
            .Where(m => Directory.Exists(Path.Combine(Compiler, m.Groups["folder"].Value, m.Groups["below"].Value)))
            .Select(m => m.Groups["folder"].Value))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\bDialogueFacts\.Compiler\.(?<folder>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w+)\.(?<below>[A-Z]\w+)\.[A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Qualified();
}
