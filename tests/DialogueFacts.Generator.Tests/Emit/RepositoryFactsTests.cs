using System.Security.Cryptography;
using DialogueFacts.Compiler.Evidence;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>This repository's own model and facts.</summary>
public sealed class RepositoryFactsTests
{
    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "Meetings.All.Count > 0 && Sources.All.Count == 5", "True" },
        { "Meetings.All.Concat<IFact>(Officials.All).All(f => ReferenceEquals(Things.All[f.Id], f))", "True" },
        { "Meetings.All.SelectMany(m => m.Participations).All(p => p.Official.Name.Length > 0)", "True" },
        { "Things.All.SelectMany(t => t.Evidence).All(e => e.Source.Title.Length > 0 && e.Excerpt.Length > 0)", "True" },
        { "Things.All.SelectMany(t => t.Evidence).All(e => e.Match != MatchTier.Unchecked && e.Start < e.End)", "True" },
        { "Agreements.BicentennialFramework.Replaces == Agreements.MeridaInitiative", "True" },
        { "Agreements.MeridaInitiative.ReplacedBy == Agreements.BicentennialFramework", "True" },
        { "Agreements.MeridaInitiative.Disputes.Count > 0", "True" },
        { "Posts.MexicanPresident.Organization?.Id", "mexican-government" },
        { "Things.All.All(t => ReferenceEquals(t, System.Text.Json.JsonSerializer.Deserialize<Thing>(System.Text.Json.JsonSerializer.Serialize(t))))", "True" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Agreements.MeridaInitiative).GetProperty(\"replaced_by\")", "bicentennial-framework" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Agreements.MeridaInitiative.Evidence[0]).GetProperty(\"match\")", "exact" },
    };

    private static readonly Lazy<Author> Curators = new(() =>
    {
        string facts = Path.Combine(RepositoryFolder.Root, "facts");
        IEnumerable<string> files = Directory.GetFiles(facts, "*.yaml").Order(StringComparer.Ordinal).Where(f => Path.GetFileName(f) != "model.yaml");
        return Author.WritesFiles(
            [.. files.Prepend(Path.Combine(facts, "model.yaml")).Select(f => ("facts/" + Path.GetFileName(f), File.ReadAllText(f)))],
            [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "seeds")).Select(Snapshot)]);
    });

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results =
        new(() => Consumer.OfToday.Run(Curators.Value.Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Fact]
    public void They_compile_without_a_warning_today() => Consumer.OfToday.AssertCompiles(Curators.Value.Emit());

    [Fact]
    public void They_compile_without_a_warning_for_old_frameworks() => Consumer.OfOldFrameworks.AssertCompiles(Curators.Value.Emit());

    [Theory]
    [MemberData(nameof(Expectations))]
    public void They_are_there(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);

    private static SnapshotFile Snapshot(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return new SnapshotFile(
            path, "seeds/" + Path.GetFileName(path), System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
