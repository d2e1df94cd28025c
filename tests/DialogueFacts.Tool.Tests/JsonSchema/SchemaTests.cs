using System.Text.Json;

namespace DialogueFacts.Tool.Tests.JsonSchema;

/// <summary>What <c>dialoguefacts schema</c> tells an editor.</summary>
public sealed class SchemaTests
{
    private const string Head = """
        id: https://example.org/bridges
        name: bridges
        prefixes: {linkml: https://w3id.org/linkml/, ex: https://example.org/}
        default_prefix: ex
        default_range: string
        imports: [linkml:types]

        """;

    [Fact]
    public void References_are_completed_with_the_identifiers_that_exist_and_what_they_are_called()
    {
        JsonElement reference = Definition(ToolFolder.WithFacts(), "Bridge_reference");

        JsonElement known = reference.GetProperty("anyOf")[0];
        Assert.Equal(["old-mill-bridge"], Texts(known.GetProperty("enum")));
        Assert.Equal(["Bridge: Old Mill Bridge"], Texts(known.GetProperty("enumDescriptions")));
    }

    [Theory]
    [InlineData("s: 5", true)]
    [InlineData("s: [a, b]", true)]
    [InlineData("s: {x: a}", true)]
    [InlineData("s: [[1]]", false)]
    [InlineData("a: [[1, 2], [3, 4]]", true)]
    [InlineData("a: 1", false)]
    public void Alternatives_that_differ_in_number_or_shape_are_taken_in_all_their_forms(string data, bool isRight) => Assert.Equal(
        isRight,
        Judge("""
            classes:
              C:
                tree_root: true
                attributes:
                  s: {any_of: [{range: integer}, {range: string, multivalued: true}, {range: Part}]}
                  a: {range: integer, any_of: [{array: {exact_number_dimensions: 1}}, {array: {exact_number_dimensions: 2}}]}
              Part: {attributes: {x: {}}}
            """).Problems(data).Length == 0);

    [Fact]
    public void A_reference_to_a_fact_that_is_new_is_no_error()
    {
        JsonJudge judge = Judge(ToolFolder.WithFacts());

        Assert.Empty(judge.Problems("bridges: [{id: b, name: B, replaces: nobody-knows}]"));
    }

    [Fact]
    public void Descriptions_of_classes_slots_and_enum_values_stand_where_editors_show_them()
    {
        JsonElement schema = Schema("""
            classes:
              Bridge:
                tree_root: true
                description: What leads over a river.
                attributes:
                  state: {range: State, description: How it is., deprecated: Look yourself.}
            enums:
              State: {description: A state., permissible_values: {open: {description: One may pass.}, closed: {}}}
            """);

        JsonElement bridge = schema.GetProperty("definitions").GetProperty("Bridge_file");
        JsonElement state = bridge.GetProperty("properties").GetProperty("state");
        Assert.Equal("What leads over a river.", bridge.GetProperty("description").GetString());
        Assert.Equal("How it is.", state.GetProperty("description").GetString());
        Assert.Equal("Look yourself.", state.GetProperty("deprecationMessage").GetString());
        Assert.Equal(["One may pass.", ""], Texts(schema.GetProperty("definitions").GetProperty("State").GetProperty("enumDescriptions")));
    }

    [Theory]
    [InlineData("lenght: 1", "an unknown slot")]
    [InlineData("length: 0", "a number below its bound")]
    [InlineData("length: wide", "a text for a number")]
    [InlineData("code: b1", "a text that does not match the pattern")]
    [InlineData("state: shut", "no value of the enum")]
    [InlineData("piers: [{width: 1}]", "a dictionary written as a list")]
    [InlineData("piers: {p: {height: 1}}", "an unknown slot in a dictionary")]
    [InlineData("spans: [1]", "too few values")]
    [InlineData("spans: 1", "one value where a list is")]
    [InlineData("opened: 8 October 1911", "a date in words")]
    [InlineData("toll: {amount: 1}", "a required slot left out")]
    [InlineData("mark: [1, 2]", "an array of the wrong extent")]
    [InlineData("either: {}", "no alternative of a union")]
    [InlineData("length: 9\nstate: closed", "what a rule forbids")]
    public void Rejects(string data, string why) => Assert.True(JudgeBridges().Problems(data).Length > 0, $"It takes {why}.");

    [Theory]
    [InlineData("length: 1")]
    [InlineData("length:")]
    [InlineData("code: B1")]
    [InlineData("piers: {p: {width: 1}, q: , r: {name: r}}")]
    [InlineData("signs: {left: Slow, right: {text: Fast}}")]
    [InlineData("spans: [1, 2]")]
    [InlineData("opened: 1911-10-08")]
    [InlineData("toll: {amount: 1, currency: USD}")]
    [InlineData("mark: [1, 2, 3]")]
    [InlineData("either: 3")]
    [InlineData("either: free")]
    [InlineData("length: 9\nstate: open")]
    [InlineData("[{length: 1}, {code: B1}]")]
    public void Accepts(string data) => Assert.Equal([], JudgeBridges().Problems(data));

    [Fact]
    public void The_type_designator_decides_which_slots_an_object_has()
    {
        JsonJudge judge = Judge("""
            classes:
              Register: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
              Thing: {abstract: true, attributes: {kind: {designates_type: true, required: true}}}
              Bridge: {is_a: Thing, attributes: {span: {range: integer}}}
              Ferry: {is_a: Thing, attributes: {boats: {range: integer}}}
            """);

        Assert.Empty(judge.Problems("things: [{kind: Bridge, span: 1}, {kind: Ferry, boats: 2}]"));
        Assert.NotEmpty(judge.Problems("things: [{kind: Ferry, span: 1}]"));
        Assert.NotEmpty(judge.Problems("things: [{kind: Tunnel}]"));
    }

    [Fact]
    public void What_all_files_together_must_have_is_asked_of_none_of_them()
    {
        JsonJudge judge = Judge("""
            classes:
              Register: {tree_root: true, attributes: {title: {required: true}, notes: {multivalued: true, minimum_cardinality: 2}}}
            """);

        Assert.Empty(judge.Problems("notes: [one]"));
    }

    [Fact]
    public void It_is_written_to_the_file_named()
    {
        using ToolFolder folder = ToolFolder.WithFacts();
        string file = folder.PathOf("schema.json");

        ToolRun run = folder.Run("schema", "facts", "-o", file);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(folder.Run("schema", "facts").Output, File.ReadAllText(file));
    }

    [Fact]
    public void A_schema_beside_the_facts_is_none_of_them()
    {
        using ToolFolder folder = ToolFolder.WithFacts().Write("facts/schema.json", "{\"$schema\": \"http://json-schema.org/draft-07/schema#\"}");

        Assert.Equal("", folder.Run("validate", "facts").Output);
    }

    [Fact]
    public void A_model_without_a_root_has_no_data_files_to_write_a_schema_of()
    {
        using ToolFolder folder = new ToolFolder().Write("model.yaml", Head + "classes: {Bridge: {}}\n");

        ToolRun run = folder.Run("schema", "-s", "model.yaml", "model.yaml");

        Assert.Contains("--target-class", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(0, folder.Run("schema", "-s", "model.yaml", "-C", "Bridge", "model.yaml").ExitCode);
    }

    private const string Bridges = """
        classes:
          Bridge:
            tree_root: true
            attributes:
              length: {range: integer, minimum_value: 1}
              code: {pattern: "^[A-Z][0-9]$"}
              state: {range: State}
              piers: {range: Pier, multivalued: true, inlined: true}
              signs: {range: Sign, multivalued: true, inlined: true}
              spans: {range: integer, multivalued: true, minimum_cardinality: 2}
              opened: {range: date}
              toll: {range: Toll, inlined: true}
              mark: {range: integer, array: {dimensions: [{exact_cardinality: 3}]}}
              either: {any_of: [{range: integer}, {range: Free}]}
            rules:
              - preconditions: {slot_conditions: {length: {minimum_value: 9}}}
                postconditions: {slot_conditions: {state: {equals_string: open}}}
          Pier: {attributes: {name: {key: true}, width: {range: integer}}}
          Sign: {attributes: {place: {key: true}, text: {required: true}}}
          Toll: {attributes: {amount: {range: integer, required: true}, currency: {required: true}}}
        enums:
          State: {permissible_values: {open: {}, closed: {}}}
          Free: {permissible_values: {free: {}}}
        """;

    private static JsonJudge Judge(string model) => new(Run(new ToolFolder().Write("facts/model.yaml", Head + model)));

    /// <summary>Every file stands by itself, as it does wherever a class is named.</summary>
    private static JsonJudge JudgeBridges() => new(Run(new ToolFolder().Write("facts/model.yaml", Head + Bridges), "-C", "Bridge"));

    private static JsonJudge Judge(ToolFolder folder) => new(Run(folder));

    private static JsonElement Schema(string model) => Parse(Run(new ToolFolder().Write("facts/model.yaml", Head + model)));

    private static JsonElement Definition(ToolFolder folder, string name) => Parse(Run(folder)).GetProperty("definitions").GetProperty(name);

    private static string Run(ToolFolder folder, params string[] options)
    {
        using (folder)
        {
            ToolRun run = folder.Run(["schema", "facts", .. options]);
            Assert.Equal("", run.Errors);
            return run.Output;
        }
    }

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    private static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(t => t.GetString());
}
