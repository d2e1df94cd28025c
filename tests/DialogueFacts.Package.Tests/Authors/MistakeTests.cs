using System.Text.Json;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

public class MistakeTests(MistakenProjects mistakes) : IClassFixture<MistakenProjects>
{
    [Theory]
    [InlineData("Values")]
    [InlineData("Broken")]
    [InlineData("Contradiction")]
    public void Every_mistake_breaks_the_build_on_its_line_and_nothing_else_does(string project) => Assert.Equal(
        mistakes.Marked(project),
        mistakes.Errors(project).Select(e => $"{e.File}({e.Place}): {e.Id}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("DF3003", "no slot 'opend'. Did you mean 'opened'?")]
    [InlineData("DF3004", "the slot 'name' is missing")]
    [InlineData("DF3010", "Write: name: '1911'")]
    [InlineData("DF3013", "Did you mean 'wood'?")]
    [InlineData("DF4001", "Did you mean 'old-mill-bridge'?")]
    [InlineData("DF4002", "'chronicle' is of class Source (at facts/town.yaml(")]
    [InlineData("DF4004", "facts/town.yaml(2,9)")]
    [InlineData("DF5001", "there is no snapshot 'seeds/gone.txt'")]
    [InlineData("DF5003", "the snapshot 'seeds/almanac.txt' has changed")]
    [InlineData("DF5011", "The excerpt has \"1912\", the source \"1911,\"")]
    public void The_message_says_what_to_do(string id, string says) =>
        Assert.Contains(says, mistakes.Errors("Values").Single(e => e.Id == id).Message, StringComparison.Ordinal);

    [Fact]
    public void Turning_analyzers_off_changes_nothing() => Assert.Equal(
        mistakes.Errors("Values").Select(e => e with { Project = "" }),
        mistakes.Errors("Unanalyzed").Select(e => e with { Project = "" }));

    [Theory]
    [InlineData("NoModel", "DF0001", "facts/model.yaml")]
    [InlineData("OldLanguage", "DF0002", "C# 11")]
    public void What_is_wrong_with_the_whole_project_is_one_error(string project, string id, string says)
    {
        BuildFinding error = Assert.Single(mistakes.Errors(project));

        Assert.Equal(id, error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_never_fails() => Assert.DoesNotContain(mistakes.Build.Findings, f => f.Id.StartsWith("CS", StringComparison.Ordinal));

    [Fact]
    public void An_error_log_names_both_places()
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(mistakes.Stranger.PathOf("Values/values.sarif")));
        JsonElement result = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "DF4004");

        Assert.Equal("values.yaml:17", Place(result.GetProperty("locations")[0]));
        Assert.Equal("town.yaml:2", Place(result.GetProperty("relatedLocations")[0]));
    }

    private static string Place(JsonElement location)
    {
        JsonElement place = location.GetProperty("physicalLocation");
        string uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return $"{uri[(uri.LastIndexOf('/') + 1)..]}:{place.GetProperty("region").GetProperty("startLine").GetInt32()}";
    }
}
