using DialogueFacts.Compiler.Model.Metamodel;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>The table of metamodel slots is complete and is what <c>docs/linkml.md</c> prints.</summary>
public sealed class MetamodelTests
{
    private static readonly string[] Modules = ["meta", "types", "mappings", "extensions", "annotations", "units"];

    /// <summary>LinkML's metamodel as it comes with the compiler.</summary>
    private static readonly Lazy<ModelText> Builtin = new(() =>
        ModelText.OfFiles(("model.yaml", "id: https://example.org/meta\nname: meta\nimports: ['linkml:meta']\n")));

    /// <summary>Classes that only stand in slots of which nothing is made, and those of queries to ontologies.</summary>
    private static readonly string[] Words =
        ["alt_description", "enum_expression", "example", "extension", "local_name", "match_query", "reachability_query", "structured_alias", "type_mapping"];

    private static readonly Dictionary<string, MetaClass> ByLinkmlName = new(StringComparer.Ordinal)
    {
        ["schema_definition"] = SchemaMetamodel.Schema,
        ["import_expression"] = SchemaMetamodel.Import,
        ["class_definition"] = ClassMetamodel.Class,
        ["anonymous_class_expression"] = ClassMetamodel.Expression,
        ["class_rule"] = ClassMetamodel.Rule,
        ["unique_key"] = ClassMetamodel.UniqueKey,
        ["extra_slots_expression"] = ClassMetamodel.ExtraSlots,
        ["slot_definition"] = SlotMetamodel.Slot,
        ["anonymous_slot_expression"] = SlotMetamodel.Expression,
        ["path_expression"] = SlotMetamodel.Path,
        ["pattern_expression"] = SlotMetamodel.Pattern,
        ["UnitOfMeasure"] = SlotMetamodel.Unit,
        ["array_expression"] = SlotMetamodel.Array,
        ["dimension_expression"] = SlotMetamodel.Dimension,
        ["enum_binding"] = SlotMetamodel.Binding,
        ["type_definition"] = TypeMetamodel.Type,
        ["anonymous_type_expression"] = TypeMetamodel.Expression,
        ["enum_definition"] = EnumMetamodel.Enum,
        ["anonymous_enum_expression"] = EnumMetamodel.Expression,
        ["permissible_value"] = EnumMetamodel.PermissibleValue,
        ["subset_definition"] = ElementMetamodel.Subset,
        ["prefix"] = ElementMetamodel.Prefix,
        ["setting"] = ElementMetamodel.Setting,
        ["annotation"] = ElementMetamodel.Annotation,
    };

    public static TheoryData<string> Classes() => [.. ByLinkmlName.Keys];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Has_every_slot_of_linkmls(string name) =>
        Assert.All(Builtin.Value.Class(name).Slots, s => Assert.True(ByLinkmlName[name].Slots.ContainsKey(s.Key), s.Key));

    [Fact]
    public void Has_every_class_of_linkmls_whose_instances_say_more_than_words() => Assert.Equal(
        Builtin.Value.Model.Classes.Where(c => c is { IsAbstract: false, IsMixin: false, IsAny: false }).Select(c => c.Name).Except(Words).Order(StringComparer.Ordinal),
        ByLinkmlName.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Linkmls_own_metamodel_has_no_findings() => Assert.Empty(LinkmlsOwn().Findings);

    [Fact]
    public void Every_slot_that_does_something_has_a_test_that_names_it()
    {
        Dictionary<string, string> sources = Directory
            .GetFiles(RepositoryFolder.PathOf("tests/DialogueFacts.Compiler.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .GroupBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Concat(g.Select(File.ReadAllText)), StringComparer.Ordinal);
        IEnumerable<string> slots = ByLinkmlName.Values.SelectMany(c => c.Slots.Values).Where(s => s.Support == MetaSupport.Implemented).Select(s => s.Name);

        Assert.Equal(slots.Distinct().Order(StringComparer.Ordinal), MetaslotShown.BySlot.Keys.Order(StringComparer.Ordinal));
        Assert.All(MetaslotShown.BySlot, shown =>
        {
            string[] test = shown.Value.Split('.');
            Assert.Contains($" void {test[1]}(", sources[test[0]], StringComparison.Ordinal);
            Assert.Matches($@"\b{shown.Key}\b", sources[test[0]]);
        });
        Assert.All([MetaslotShown.Accepted, MetaslotShown.Unsupported], t => Assert.Contains(t.Split('.')[1], sources["MetaslotTests"], StringComparison.Ordinal));
    }

    [Fact]
    public void Is_what_the_page_prints()
    {
        string page = RepositoryFolder.PathOf("docs/linkml.md");
        string text = File.ReadAllText(page);
        string expected = text[..text.IndexOf("### ", StringComparison.Ordinal)] + MetamodelPage.Tables();
        if (text != expected)
        {
            File.WriteAllText(Path.ChangeExtension(page, ".received.md"), expected);
        }

        Assert.True(text == expected, "docs/linkml.md differs from the table: take over docs/linkml.received.md.");
    }

    private static ModelText LinkmlsOwn()
    {
        string? folder = RepositoryFolder.Shared("linkml/linkml");
        Assert.SkipWhen(folder is null, "LinkML's metamodel is not beside the repository.");
        return ModelText.OfFiles([.. Modules.Select(n => (n + ".yaml", File.ReadAllText(Path.Combine(folder, n + ".yaml"))))]);
    }
}
