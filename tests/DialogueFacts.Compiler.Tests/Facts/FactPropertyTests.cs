using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>What holds for all data, tried on data made of the model's own words in every wrong place.</summary>
public sealed class FactPropertyTests
{
    private const string ModelText = """
        id: https://example.org/any
        name: any
        prefixes: {ex: https://example.org/, linkml: https://w3id.org/linkml/, edtf: http://id.loc.gov/datatypes/edtf/}
        default_prefix: ex
        imports: [linkml:types]
        types:
          share: {typeof: integer, minimum_value: 0, maximum_value: 100}
          edtf: {typeof: string, uri: edtf:EDTF}
        enums: {Color: {permissible_values: {red: {}, blue: {deprecated: old}}}, Open: {}}
        classes:
          Any: {class_uri: linkml:Any}
          Root:
            tree_root: true
            attributes:
              list: {range: Base, multivalued: true, inlined_as_list: true}
              dict: {range: Fact, multivalued: true, inlined: true}
              simple: {range: Pair, multivalued: true, inlined: true}
              pairs: {range: Pair, multivalued: true, inlined_as_list: true, list_elements_unique: true}
              id: {}
          Base: {abstract: true, attributes: {kind: {designates_type: true}, any: {range: Any}}}
          Fact:
            is_a: Base
            id_prefixes: [ex]
            attributes:
              id: {identifier: true, range: uriorcurie}
              ref: {range: Fact}
              refs: {range: Fact, multivalued: true, minimum_cardinality: 2}
              child: {range: Fact, inlined: true}
              either: {any_of: [{range: integer}, {range: Color}, {range: Pair}, {range: Fact}]}
              numbers: {range: float, array: {exact_number_dimensions: 2}}
              open: {range: Open, multivalued: true, has_member: {equals_string: red}}
            rules:
              - preconditions: {slot_conditions: {ref: {value_presence: PRESENT}}}
                postconditions: {slot_conditions: {child: {range_expression: {slot_conditions: {share: {minimum_value: 5}}}}}}
          Narrow: {is_a: Fact, attributes: {share: {range: share}}, classification_rules: [{slot_conditions: {either: {equals_number: 1}}}]}
          Pair:
            attributes:
              key: {key: true}
              share: {range: share, required: true}
              day: {range: date, minimum_value: '2021-01-01'}
              at: {range: datetime, maximum_value: '2021-01-01T00:00:00'}
              time: {range: time, minimum_value: '09:00:00'}
              edtf: {range: edtf, minimum_value: '2021'}
              number: {range: decimal, none_of: [{minimum_value: 5}]}
              sum: {range: integer, equals_expression: '{share} * 2 / number'}
              text: {pattern: '^(a+)+$', string_serialization: '{key}-{share}'}
              yes: {range: boolean, ifabsent: 'true'}
        """;

    private static readonly string[] Words =
    [
        "list", "dict", "simple", "pairs", "id", "kind", "any", "ref", "refs", "child", "either", "numbers", "open", "share", "key", "day", "at", "time", "edtf", "number",
        "sum", "text", "yes", "Fact", "Narrow", "Pair", "Base", "ex:a", "ex:b", "red", "blue", "1", "-5", "2.5", "0x10", ".inf", ".nan", "1e400", "99999999999999999999",
        "true", "null", "~", "''", "'1'", "2021-10-08", "'0001-01-01+14:00'", "'2021-10-08T10:00:00Z'", "'24:00:00'", "2021", "2021-13", "aaa", "a b", "é", "'{'",
    ];

    private static readonly FactModel Model = ModelReader.Read(Yaml("model.yaml", ModelText), _ => null, null).Model!;

    private static readonly Gen<string> Scalars = Gen.Elements(Words);

    /// <summary>Mostly a root with its own slots, so that reading gets to the bottom; now and then anything.</summary>
    private static readonly Arbitrary<string> Data = Arb.From(Gen.Frequency(
        (1, Gen.Sized(size => Value(Math.Min(size / 10, 4)))),
        (6, Root())));

    [Fact]
    public void The_model_itself_is_right() =>
        Assert.DoesNotContain(ModelReader.Read(Yaml("model.yaml", ModelText), _ => null, null).Findings, f => f.Rule.Severity == Severity.Error);

    [Fact]
    public void Any_data_give_facts_or_findings_and_no_exception() =>
        Check(data =>
        {
            FactReading reading = FactReader.Read(Yaml("a.yaml", data), Model);
            return reading.Findings.All(f => f.Rule.Id.StartsWith("DF3", StringComparison.Ordinal))
                && reading.File.Facts.All(f => f.Id is not null)
                && reading.File.Roots.All(IsSound);
        });

    [Fact]
    public void The_same_data_give_the_same_facts() =>
        Check(data => FactReader.Read(Yaml("a.yaml", data), Model) == FactReader.Read(Yaml("a.yaml", data), Model));

    [Fact]
    public void Findings_can_be_shown() =>
        Check(data =>
        {
            YamlFile file = YamlReader.Read(new InputFile("a.yaml", "a.yaml", data));
            var locator = new Locator([file.Positions]);
            return FactReader.Read(file.Content, Model).Findings.Select(locator.Locate).All(f => f.Message.Length > 0 && f.Location.Span.End <= data.Length);
        });

    /// <summary>Slots are the class's own, in its order, and hold lists exactly if they are multivalued.</summary>
    private static bool IsSound(FactObject @object) =>
        @object.Slots.All(s => @object.Class.Slots[s.Slot.Number].Name == s.Slot.Name)
        && @object.Slots.Select(s => s.Slot.Number).SequenceEqual(@object.Slots.Select(s => s.Slot.Number).Order())
        && @object.Slots.All(s => s.Slot.Expression.Array is not null || s.Value is ListValue == s.Slot.IsMultivalued)
        && @object.Slots.SelectMany(s => Objects(s.Value)).All(IsSound);

    private static IEnumerable<FactObject> Objects(FactValue value) => value switch
    {
        ObjectValue { Object: var part } => [part],
        ListValue list => list.Items.SelectMany(Objects),
        _ => [],
    };

    private static Gen<string> Root() =>
        from list in Sequence(3)
        from dict in Mapping(3)
        from simple in Mapping(2)
        from pairs in Sequence(3)
        select $"list: {list}\ndict: {dict}\nsimple: {simple}\npairs: {pairs}";

    private static Gen<string> Value(int depth) => depth == 0 ? Scalars : Gen.Frequency((2, Scalars), (4, Mapping(depth)), (2, Sequence(depth)));

    private static Gen<string> Sequence(int depth) => Value(depth - 1).ListOf().Select(items => $"[{string.Join(", ", items.Take(4))}]");

    private static Gen<string> Mapping(int depth) =>
        (from key in Scalars from value in Value(depth - 1) select (key, value)).ListOf()
        .Select(entries => $"{{{string.Join(", ", entries.DistinctBy(e => e.key.Trim('\''), StringComparer.Ordinal).Take(8).Select(e => $"{e.key}: {e.value}"))}}}");

    private static YamlContent Yaml(string name, string text) => YamlReader.Read(new InputFile(name, name, text)).Content;

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Data, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60));
}
