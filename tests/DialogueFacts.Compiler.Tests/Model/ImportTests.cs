namespace DialogueFacts.Compiler.Tests.Model;

public sealed class ImportTests
{
    [Fact]
    public void Files_are_found_beside_the_importing_one_and_from_there_on()
    {
        ModelText model = ModelText.OfFiles(
            ("facts/model.yaml", Schema("model", "[parts/core]")),
            ("facts/parts/core.yaml", Schema("core", "[../base, ./near]", "classes: {Core: }")),
            ("facts/base.yaml", Schema("base", "[]", "classes: {Base: }")),
            ("facts/parts/near.yml", Schema("near", "[]", "classes: {Near: }")));

        Assert.Empty(model.Findings);
        Assert.Equal(["Core", "Base", "Near"], model.Model.Classes.Select(c => c.Name).ToArray());
    }

    [Fact]
    public void Files_may_import_each_other()
    {
        ModelText model = ModelText.OfFiles(
            ("a.yaml", Schema("a", "[b]", "classes: {A: {is_a: B}}")),
            ("b.yaml", Schema("b", "[a]", "classes: {B: {attributes: {a: {range: A}}}}")));

        Assert.Empty(model.Findings);
        Assert.Equal("B", model.Class("A").Parent?.Name);
    }

    [Fact]
    public void A_file_that_is_missing_is_named_with_its_place() => Assert.Equal(
        ["facts/model.yaml(3,11) DF2005: There is no schema 'core' to import. Add the file 'facts/core.yaml', or correct the path."],
        ModelText.OfFiles(("facts/model.yaml", Schema("model", "[core]"))).Findings);

    [Theory]
    [InlineData("evidance", "evidence")]
    [InlineData("linkml:typs", "linkml:types")]
    public void A_misspelt_module_that_comes_with_the_compiler_is_named_and_nothing_else_is_said(string import, string module) => Assert.Equal(
        [$"model.yaml(4,11) DF2005: There is no schema '{import}' to import. Did you mean '{module}'?"],
        ModelText.OfFiles(("model.yaml", "id: ex:m\nname: m\nprefixes: {linkml: 'https://w3id.org/linkml/'}\n"
            + $"imports: [{import}]\nclasses: {{A: {{mixins: [Sourced], attributes: {{d: {{range: edtf}}, n: {{range: integer}}}}}}}}")).Findings);

    [Theory]
    [InlineData("classes: {A: {mixins: [Sourced]}}", "class 'Sourced'", "evidence")]
    [InlineData("classes: {A: {attributes: {s: {range: Source}}}}", "class, enum or type 'Source'", "evidence")]
    [InlineData("classes: {A: {attributes: {s: {range: Evidence}}}}", "class, enum or type 'Evidence'", "evidence")]
    [InlineData("classes: {A: {attributes: {s: {range: How}}}}", "class, enum or type 'How'", "evidence")]
    [InlineData("classes: {A: {attributes: {s: {range: edtf}}}}", "class, enum or type 'edtf'", "evidence")]
    [InlineData("classes: {A: {attributes: {s: {in_subset: [curatorial]}}}}", "subset 'curatorial'", "evidence")]
    [InlineData("types: {T: {typeof: edtf}}", "type 'edtf'", "evidence")]
    [InlineData("classes: {A: {attributes: {s: {range: integer}}}}", "class, enum or type 'integer'", "linkml:types")]
    public void A_module_that_was_forgotten_is_named(string body, string name, string module)
    {
        string found = Assert.Single(ModelText.OfFiles(("model.yaml", Schema("model", "[]", body))).Findings);

        Assert.EndsWith($" DF2006: There is no {name}. It comes with '{module}': add it to 'imports'.", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_uri_is_a_file_of_that_name_with_that_id()
    {
        ModelText model = ModelText.OfFiles(
            ("model.yaml", Schema("model", "[ex:core]") + "prefixes: {ex: 'https://example.org/'}"),
            ("core.yaml", Schema("core", "[]", "classes: {Core: }")));

        Assert.Empty(model.Findings);
        Assert.Equal(["Core"], model.Model.Classes.Select(c => c.Name).ToArray());
    }

    [Fact]
    public void A_uri_that_no_file_has_is_not_fetched() => Assert.Equal(
        ["model.yaml(3,11) DF2005: There is no schema 'https://other.org/core' to import. Nothing is fetched from the network: put a copy with the id 'https://other.org/core' into 'core.yaml' beside the schema."],
        ModelText.OfFiles(("model.yaml", Schema("model", "['https://other.org/core']")), ("core.yaml", Schema("core", "[]"))).Findings);

    [Fact]
    public void The_evidence_module_comes_with_the_compiler() =>
        Assert.NotNull(ModelText.OfFiles(("model.yaml", Schema("model", "[evidence]"))).Class("Evidence").FindSlot("excerpt"));

    [Fact]
    public void Another_evidence_module_is_reported()
    {
        ModelText model = ModelText.OfFiles(
            ("model.yaml", Schema("model", "[evidence]")),
            ("evidence.yaml", "id: https://w3id.org/dialoguefacts/evidence\nname: evidence"));

        Assert.Equal(
            ["evidence.yaml(1,1) DF2013: This copy of the evidence module differs from the compiler's own. Replace or delete it: without the file the compiler's own is used."],
            model.Findings);
    }

    [Fact]
    public void A_name_defined_twice_alike_is_fine() =>
        Assert.Empty(Twice("{description: same}").Findings);

    [Fact]
    public void A_class_that_the_evidence_module_has_otherwise_is_reported_in_the_authors_file() => Assert.Equal(
        ["a.yaml(4,11) DF2007: The class 'Source' is defined differently at evidence(1,1). Rename one or remove it."],
        ModelText.OfFiles(("a.yaml", Schema("a", "[evidence]", "classes: {Source: {attributes: {x: }}}"))).Findings);

    [Fact]
    public void A_name_defined_twice_differently_is_reported_with_both_places() => Assert.Equal(
        ["b.yaml(4,11) DF2007: The class 'C' is defined differently at a.yaml(4,11). Rename one or remove it."],
        Twice("{description: other}").Findings);

    [Fact]
    public void Linkmls_modules_come_with_the_compiler()
    {
        ModelText model = ModelText.OfFiles(("model.yaml", Schema("model", "['linkml:types', 'linkml:annotations', 'linkml:units', 'linkml:mappings']", "classes: {C: {mixins: [annotatable]}}")));

        Assert.Empty(model.Findings);
        Assert.Equal(["annotations"], model.SlotNames("C"));
    }

    [Theory]
    [InlineData("types", "")]
    [InlineData("extensions", "extension")]
    [InlineData("annotations", "annotation")]
    [InlineData("units", "UnitOfMeasure")]
    [InlineData("mappings", "")]
    [InlineData("array", "DataArray")]
    [InlineData("datasets", "DataPackage")]
    [InlineData("validation", "ValidationReport")]
    [InlineData("meta", "slot_definition")]
    public void Each_of_linkmls_modules_can_be_built_upon(string module, string @class)
    {
        string parent = @class.Length > 0 ? $"is_a: {@class}" : "";

        ModelText model = ModelText.OfFiles(("model.yaml", Schema("model", $"['linkml:{module}']", $"classes: {{C: {{{parent}}}}}")));

        Assert.Empty(model.Findings);
        Assert.Equal(@class, model.Class("C").Parent?.Name ?? "");
    }

    [Fact]
    public void A_class_may_take_single_slots_of_linkmls_modules()
    {
        ModelText model = ModelText.OfFiles(("model.yaml", Schema("model", "['linkml:units', 'linkml:meta']", "classes: {C: {slots: [ucum_code, keywords]}}")));

        Assert.Empty(model.Findings);
        Assert.Equal(["ucum_code", "keywords"], model.SlotNames("C"));
    }

    private static ModelText Twice(string second) => ModelText.OfFiles(
        ("a.yaml", Schema("a", "[b]", "classes: {C: {description: same}}")), ("b.yaml", Schema("b", "[]", $"classes: {{C: {second}}}")));

    private static string Schema(string name, string imports, string rest = "") => $"id: https://example.org/{name}\nname: {name}\nimports: {imports}\n{rest}\n";

    [Fact]
    public void Structured_imports_import_too()
    {
        ModelText model = ModelText.OfFiles(
            ("a.yaml", "{id: 'https://e.org/a', name: a, structured_imports: [{import_from: b}, {import_from: c}], classes: {A: {is_a: B}}}"),
            ("b.yaml", "id: https://e.org/b\nname: b\nclasses: {B: }"));

        Assert.StartsWith("a.yaml(1,87) DF2005: ", Assert.Single(model.Findings), StringComparison.Ordinal);
        Assert.Same(model.Class("B"), model.Class("A").Parent);
    }
}
