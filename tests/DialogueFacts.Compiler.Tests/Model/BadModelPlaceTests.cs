namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>Whatever is wrong with a model is a finding at its place, where a build reads the model and where the tool does.</summary>
public sealed class BadModelPlaceTests
{
    [Theory]
    [InlineData("model.yaml(12,35) DF2009", "classes: {A: {is_a: B}, B: {is_a: A}}")]
    [InlineData("model.yaml(12,24) DF2009", "classes: {A: {mixins: [A]}}")]
    [InlineData("model.yaml(12,", "types: {T: {typeof: U}, U: {typeof: T}}")]
    [InlineData("model.yaml(12,", "classes: {A: {attributes: {x: {range: Nothing}}}}")]
    [InlineData("model.yaml(12,", "classes: {A: {is_a: Nothing}}")]
    [InlineData("model.yaml(12,", "classes: {A: {slots: [nothing]}}")]
    [InlineData("model.yaml(12,", "classes: {P: {attributes: {x: {range: A}}}, A: {is_a: P, slot_usage: {x: {range: B}}}, B: }")]
    [InlineData("model.yaml(12,", "classes: {A: {attributes: {x: {range: integer, minimum_value: 2, maximum_value: 1}}}}")]
    [InlineData("model.yaml(12,", "classes: {A: {attributes: {x: {identifier: true}, y: {identifier: true}}}}")]
    [InlineData("model.yaml(12,", "structured_imports: [{import_from: nowhere}]")]
    [InlineData("model.yaml(12,", "classes: {A: {attributes: {x: {equals_expression: '1 +'}}}}")]
    [InlineData("model.yaml(12,", "classes: {A: {attributes: {x: {pattern: '['}}}}")]
    public void Has_a_place(string place, string model) =>
        Assert.StartsWith(place, FactProject.Of(model + "\n").Findings()[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("classes: {A: {tree_root: true}, B: {tree_root: true}}", "model.yaml(12,33) DF2011: 'B' is a second tree root beside 'A' at model.yaml(12,11), and there are data files. Keep one, or name the class that they hold.")]
    [InlineData("classes: {A: {tree_root: true, abstract: true}}", "model.yaml(12,11) DF2012: The data files' class 'A' is abstract and has no instances of its own. Name one that has.")]
    public void A_tree_root_that_is_none_is_reported_where_there_are_data(string model, string finding)
    {
        Assert.Empty(FactProject.Of(model + "\n").Findings());
        Assert.Empty(FactProject.Of("classes: {A: {tree_root: true}, B: {tree_root: true}}\n").Target("B").File("data.yaml", "{}").Findings());
        Assert.Equal([finding], FactProject.Of(model + "\n").File("data.yaml", "{}").Findings());
    }

    [Fact]
    public void A_schema_that_imports_itself_around_a_corner_is_read_once() => Assert.Empty(ModelText.OfFiles(
        ("a.yaml", "id: https://e.org/a\nname: a\nimports: [b]\nclasses: {A: {is_a: B}}"),
        ("b.yaml", "id: https://e.org/b\nname: b\nimports: [a]\nclasses: {B: {mixins: [M]}, M: {mixin: true}}")).Findings);

    [Fact]
    public void A_pattern_that_would_take_ages_is_reported_where_it_meets_its_value() => Assert.StartsWith(
        "data.yaml(1,4) DF3", FactProject.Of("classes: {A: {tree_root: true, attributes: {x: {pattern: '^(a+)+$'}}}}\n")
            .File("data.yaml", $"x: {new string('a', 60)}!\n").Ignoring("DF5040").Findings()[0], StringComparison.Ordinal);
}
