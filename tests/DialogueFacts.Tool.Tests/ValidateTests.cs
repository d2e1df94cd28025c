using System.Text.Json;

namespace DialogueFacts.Tool.Tests;

public class ValidateTests
{
    [Fact]
    public void Facts_that_are_right_end_in_0_and_a_line_beside_the_output()
    {
        using var folder = ToolFolder.WithFacts();

        ToolRun run = folder.Run("validate", "facts");

        Assert.Equal("", run.Output);
        Assert.Equal("2 facts in 1 file: no findings\n", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("Exact", 1, "DF5018")]
    [InlineData("typographic", 0, "")]
    [InlineData("Exat", 2, "--lowest-tier takes Edited, Typographic, Exact, not 'Exat'.")]
    public void The_lowest_tier_is_as_a_project_says_it(string tier, int exitCode, string says)
    {
        using var folder = ToolFolder.WithFacts();
        folder.Write("seeds/chronicle.txt", ToolFolder.Chronicle).Write("facts/more.yaml", """
            bridges:
              - id: ford
                name: Old Mill Bridge
                evidence:
                  - {source: chronicle, excerpt: The Old  Mill Bridge was opened in 1911., supports: [name]}
            """);

        ToolRun run = folder.Run("validate", "--lowest-tier", tier, "facts");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(says, run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "[]")]
    [InlineData("sarif", "\"results\": []")]
    public void The_line_does_not_disturb_what_programs_read(string format, string output)
    {
        using var folder = ToolFolder.WithFacts();

        ToolRun run = folder.Run("validate", "--format", format, "facts");

        Assert.Equal(format == "json" ? JsonValueKind.Array : JsonValueKind.Object, run.Json.ValueKind);
        Assert.Contains(output, run.Output, StringComparison.Ordinal);
        Assert.Equal("2 facts in 1 file: no findings\n", run.Errors);
    }

    [Fact]
    public void A_single_file_is_read_with_the_facts_beside_it_and_asked_for_its_own_findings_alone()
    {
        using var folder = ToolFolder.WithFacts()
            .Write("facts/more.yaml", "bridges:\n  - id: new-bridge\n    name: New Bridge\n    replaces: old-mill-bridge\n")
            .Write("facts/other.yaml", "bridges:\n  - id: ford\n    nam: Ford\n");

        ToolRun run = folder.Run("validate", "facts/more.yaml");

        Assert.All(run.Lines, l => Assert.StartsWith("facts/more.yaml(", l, StringComparison.Ordinal));
        Assert.DoesNotContain("DF4001", run.Output, StringComparison.Ordinal);
        Assert.Equal("4 facts in 3 files: 1 warning (1 more in files beside: name the folder to see them)\n", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("facts/north/more.yaml")]
    [InlineData("facts/north")]
    public void The_model_may_stand_in_a_folder_above(string data)
    {
        using var folder = ToolFolder.WithFacts()
            .Write("facts/north/more.yaml", "bridges:\n  - id: new-bridge\n    nam: New Bridge\n    replaces: old-mill-bridge\n    from_elsewhere: {replaces: A guess.}\n");

        ToolRun run = folder.Run("validate", data);

        Assert.Contains("DF3003", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.StartsWith("facts/north/more.yaml(3,5,", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("3 facts in 2 files (model facts/model.yaml): 1 error", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_at_the_root_of_the_repository_is_found_and_named()
    {
        using ToolFolder folder = Repository().Write("project/model.yaml", ToolFolder.Model);

        ToolRun run = folder.Run("validate", "project/facts/bridges.yaml");

        Assert.Equal("0 facts in 1 file (model project/model.yaml): no findings\n", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Above_the_root_of_a_repository_no_model_is_looked_for()
    {
        using ToolFolder folder = Repository().Write("model.yaml", ToolFolder.Model);

        ToolRun run = folder.Run("validate", "project/facts/bridges.yaml");

        Assert.Contains("DF0001", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Errors);
        Assert.Equal(2, run.ExitCode);
    }

    private static ToolFolder Repository() => new ToolFolder()
        .Write("project/.git/HEAD", "ref: refs/heads/main\n")
        .Write("project/facts/bridges.yaml", "bridges: []\n");

    [Fact]
    public void A_folder_above_the_one_with_the_model_is_not_taken_for_it()
    {
        using var folder = ToolFolder.WithFacts();

        ToolRun run = folder.Run("validate", ".");

        Assert.Equal($"There is no model.yaml in '.' or above, but one in '{Path.Combine(".", "facts")}'. Name that folder.\n", run.Errors);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_folder_without_facts_does_not_pass_for_one_whose_facts_are_right()
    {
        using var folder = ToolFolder.WithFacts();
        Directory.CreateDirectory(folder.PathOf("facts/empty"));

        ToolRun run = folder.Run("validate", "facts/empty");

        Assert.Equal("There are no YAML files in 'facts/empty'.\n", run.Errors);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_contradiction_with_a_file_beside_is_a_finding_of_the_single_file_too()
    {
        using var folder = ToolFolder.WithFacts().Write("facts/a.yaml", "bridges:\n  - id: old-mill-bridge\n    name: Another\n");

        Assert.Contains("DF4004", folder.Run("validate", "facts/a.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_schema_named_a_single_file_is_all_there_is()
    {
        using var folder = ToolFolder.WithFacts().Write("facts/more.yaml", "bridges:\n  - id: new-bridge\n    name: New Bridge\n    replaces: old-mill-bridge\n");

        Assert.Contains("DF4001", folder.Run("validate", "-s", "facts/model.yaml", "facts/more.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_a_line_as_a_build_prints_it_and_ends_in_1()
    {
        using var folder = ToolFolder.WithFacts().Write("facts/more.yaml", "bridges:\n  - id: new-bridge\n    name: New Bridge\n    replaces: old-mil-bridge\n");

        ToolRun run = folder.Run("validate", "facts");

        Assert.Contains(run.Lines, l => l.StartsWith("facts/more.yaml(4,15,4,29): error DF4001: ", StringComparison.Ordinal)
            && l.Contains("Did you mean 'old-mill-bridge'?", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Json_names_file_place_severity_id_and_message()
    {
        using var folder = ToolFolder.WithFacts().Write("facts/more.yaml", "bridges:\n  - id: new-bridge\n");

        JsonElement finding = folder.Run("validate", "--format", "json", "facts").Json.EnumerateArray().Single(f => f.GetProperty("severity").GetString() == "error");

        Assert.Equal(
            ["file", "line", "column", "endLine", "endColumn", "severity", "id", "message"],
            finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal("facts/more.yaml", finding.GetProperty("file").GetString());
        Assert.Equal(2, finding.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Sarif_names_the_second_place_as_a_related_location()
    {
        using var folder = ToolFolder.WithFacts().Write("facts/more.yaml", "bridges:\n  - id: old-mill-bridge\n    name: Another\n");

        JsonElement run = folder.Run("validate", "--format", "sarif", "facts").Json.GetProperty("runs")[0];

        Assert.Contains(run.GetProperty("results").EnumerateArray(), r => r.TryGetProperty("relatedLocations", out JsonElement related)
            && related[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!.EndsWith("bridges.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_a_model_cannot_be_validated_and_ends_in_2()
    {
        using var folder = new ToolFolder().Write("facts/bridges.yaml", ToolFolder.Facts);

        ToolRun run = folder.Run("validate", "facts");

        Assert.Contains("DF0001", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "--format", "xml", "facts")]
    [InlineData("validate", "no-such-folder")]
    [InlineData("validate", "--schema", "no-such-model.yaml", "facts")]
    [InlineData("frobnicate")]
    public void What_the_command_line_gets_wrong_is_said_and_ends_in_2(params string[] arguments)
    {
        using var folder = ToolFolder.WithFacts();

        ToolRun run = folder.Run(arguments);

        Assert.NotEqual("", run.Errors);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("There is no command 'validat'. Did you mean 'validate'?", "validat", "facts")]
    [InlineData("There is no command 'refernces-cache'. Did you mean 'references-cache'?", "export", "refernces-cache", "facts")]
    [InlineData("There is no option '--hlp'. Did you mean '--help'?", "--hlp")]
    [InlineData("There is no option '--formt'.", "validate", "--formt", "json", "facts")]
    [InlineData("'jsn' is no --format. It is one of: text, json, sarif. Did you mean 'json'?", "validate", "--format", "jsn", "facts")]
    [InlineData("'sarif' is no --format. It is one of: text, json.", "coverage", "--format", "sarif", "facts")]
    public void What_is_mistyped_is_named_with_what_was_meant(string says, params string[] arguments)
    {
        using var folder = ToolFolder.WithFacts();

        Assert.Equal(says, folder.Run(arguments).Errors.Split('\n')[0]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    [InlineData("coverage", "--help")]
    [InlineData("export", "references-cache", "--help")]
    public void Help_tells_the_exit_codes_and_nothing_of_the_code(params string[] arguments)
    {
        using var folder = new ToolFolder();

        ToolRun run = folder.Run(arguments);

        Assert.Contains("Exit codes: 0, no errors; 1, errors in the facts; 2, ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DialogueFacts.Tool.Output", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_and_a_target_class_can_be_named_as_in_linkml_validate()
    {
        using var folder = new ToolFolder().Write("schema.yaml", ToolFolder.Model).Write("data/bridge.yaml", "id: ford\nname: Ford\nopend: '1800'\n");

        ToolRun run = folder.Run("validate", "-s", "schema.yaml", "-C", "Bridge", "data/bridge.yaml");

        Assert.Contains(run.Lines, l => l.Contains("'opend'", StringComparison.Ordinal) && l.Contains("'opened'", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_globalconfig_above_the_facts_changes_severities_where_rules_allow_it()
    {
        using var folder = ToolFolder.WithFacts()
            .Write("facts/more.yaml", "bridges:\n  - id: new-bridge\n    name: New Bridge\n    replaces: old-mil-bridge\n    length: 3\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.DF4001.severity = warning # for now\ndotnet_diagnostic.DF3001.severity = none\n");

        ToolRun run = folder.Run("validate", "facts");

        Assert.Contains(run.Lines, l => l.Contains(": warning DF4001: ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.Contains(": error DF3", StringComparison.Ordinal));
    }
}
