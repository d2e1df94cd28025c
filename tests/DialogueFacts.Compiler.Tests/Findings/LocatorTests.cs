using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Findings;

public class LocatorTests
{
    private static readonly Rule Rule = new("DF3999", Severity.Error, "Title", "{0} at {1}, not {2}");

    private static readonly YamlPositions First = Positions("a.yaml", "x: 1\ny: 2\n");

    private static readonly YamlPositions Second = Positions("b.yaml", "# comment\nz: 3\n");

    [Fact]
    public void An_anchor_becomes_a_place_and_its_file_the_path_that_the_host_knows()
    {
        Location location = Locate(Finding.Of(Rule, Anchor.Value("b.yaml", 2), "", "", "")).Location;
        Assert.Equal("/home/b.yaml", location.Path);
        Assert.Equal((new LinePosition(1, 3), new LinePosition(1, 4)), (location.Start, location.End));
    }

    [Fact]
    public void The_message_is_filled_with_texts_numbers_and_places_in_other_files() =>
        Assert.Equal("x at b.yaml(2,1), not 7", Locate(Finding.Of(Rule, Anchor.Value("a.yaml", 2), "x", Anchor.Key("b.yaml", 2), 7)).Message);

    [Fact]
    public void Places_in_the_message_are_related_places() =>
        Assert.Equal("/home/b.yaml", Assert.Single(Locate(Finding.Of(Rule, Anchor.Project, "", Anchor.Value("b.yaml", 0), "")).Related).Path);

    [Fact]
    public void A_node_that_the_file_does_not_have_is_the_file_itself() =>
        Assert.Equal(default, Locate(Finding.Of(Rule, Anchor.Value("a.yaml", 99), "", "", "")).Location.Start);

    [Fact]
    public void The_project_and_files_that_nobody_read_have_a_name_and_no_span()
    {
        Assert.Equal("", Locate(Finding.Of(Rule, Anchor.Project, "", "", "")).Location.Path);
        Assert.Equal("c.yaml", Locate(Finding.Of(Rule, Anchor.WholeFile("c.yaml"), "", "", "")).Location.Path);
    }

    [Fact]
    public void Braces_in_what_a_message_is_filled_with_stay_as_they_are() =>
        Assert.StartsWith("{0} {x}", Locate(Finding.Of(Rule, Anchor.Project, "{0} {x}", "", "")).Message, StringComparison.Ordinal);

    private static LocatedFinding Locate(Finding finding) => new Locator([First, Second]).Locate(finding);

    private static YamlPositions Positions(string name, string text) => YamlReader.Read(new InputFile("/home/" + name, name, text)).Positions;
}
