using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>Whatever a schema says, reading it ends, throws nothing, and gives the same again.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Words =
    [
        "id", "name", "classes", "slots", "enums", "types", "imports", "prefixes", "default_range", "default_prefix", "subsets", "settings",
        "attributes", "slot_usage", "is_a", "mixins", "apply_to", "abstract", "mixin", "tree_root", "range", "required", "multivalued", "identifier",
        "key", "inlined", "inlined_as_list", "any_of", "all_of", "none_of", "exactly_one_of", "slot_conditions", "rules", "preconditions",
        "postconditions", "unique_keys", "unique_key_slots", "permissible_values", "inherits", "include", "minus", "typeof", "uri", "base", "pattern",
        "structured_pattern", "syntax", "interpolated", "ifabsent", "inverse", "subproperty_of", "range_expression", "enum_range", "bindings",
        "annotations", "in_subset", "class_uri", "slot_uri", "minimum_value", "maximum_value", "equals_expression", "string_serialization",
        "path_rule", "traverse", "followed_by", "array", "dimensions", "extra_slots", "has_member", "unit", "designates_type", "value_presence",
    ];

    private static readonly string[] Values =
    [
        "A", "B", "C", "x", "y", "z", "E", "T", "string", "integer", "linkml:types", "linkml:Any", "evidence", "model", "true", "false", "null", "''", "1", "-5",
        "'('", "'[a-z'", "'{x} +'", "'{'", "string(x)", "E(a)", "class_curie", "ex:a", "'https://example.org/'", "PRESENT", "[A, B]", "[]", "{}", "[x, y]",
    ];

    [Fact]
    public void Nonsense_is_read_without_an_exception() => Prop.ForAll(
        Arb.From(Schema),
        text =>
        {
            YamlContent content = YamlReader.Read(new InputFile("model.yaml", "model.yaml", text)).Content;
            ModelReading first = ModelReader.Read(content, name => name == "model.yaml" ? content : null, "A");
            ModelReading second = ModelReader.Read(content, name => name == "model.yaml" ? content : null, "A");
            return first.Findings == second.Findings && first.Model!.Equals(second.Model) && first.Findings.All(f => f.At.File.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Every_finding_names_a_rule_that_is_stated() =>
        Assert.All(AllRules.ById.Where(r => r.Id.StartsWith("DF2", StringComparison.Ordinal)), r => Assert.False(r.IsConfigurable));

    /// <summary>Elements that exist, so that names resolve, with contents that need make no sense.</summary>
    private static Gen<string> Schema =>
        from a in Mapping(4)
        from b in Mapping(4)
        from x in Mapping(3)
        from y in Mapping(3)
        from e in Mapping(3)
        from t in Mapping(3)
        from rest in Entry(3)
        select $"id: https://example.org/model\nclasses: {{A: {a}, B: {b}, C: }}\nslots: {{x: {x}, y: {y}}}\nenums: {{E: {e}}}\ntypes: {{T: {t}}}\n{rest}";

    private static Gen<string> Mapping(int depth) => Gen.ListOf(Entry(depth - 1), 5).Select(entries => "{" + string.Join(", ", Distinct(entries)) + "}");

    private static Gen<string> Entry(int depth) =>
        from key in Gen.OneOf(Gen.Elements(Words), Gen.Elements("A", "B", "C", "x", "y", "E", "T"))
        from value in Value(depth)
        select $"{key}: {value}";

    private static Gen<string> Value(int depth) => depth == 0
        ? Gen.Elements(Values)
        : Gen.Frequency(
            (2, Gen.Elements(Values)),
            (4, Gen.ListOf(Entry(depth - 1), 3).Select(entries => "{" + string.Join(", ", Distinct(entries)) + "}")),
            (1, Gen.ListOf(Value(depth - 1), 2).Select(items => "[" + string.Join(", ", items) + "]")));

    private static IEnumerable<string> Distinct(IEnumerable<string> entries) => entries.DistinctBy(e => e[..e.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal);
}
