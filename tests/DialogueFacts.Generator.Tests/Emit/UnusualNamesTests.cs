using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Any legal LinkML name becomes a C# name, and nothing in the text breaks out of the code.</summary>
public sealed class UnusualNamesTests
{
    private const string Model =
        """
        classes:
          Root:
            tree_root: true
            attributes:
              all: {range: class, multivalued: true, inlined_as_list: true}
              my things: {range: My Thing, multivalued: true, inlined_as_list: true}
          class:
            description: "\"\"\" */ </summary> <b> & \u2028 #if false // {0} \\"
            attributes:
              id: {identifier: true}
              class: {range: class}
              clone: {range: boolean}
              equality contract:
              get type: {range: integer, required: true}
              to_string:
              get-hash-code:
              json type info:
              print members: {multivalued: true}
              full name: {alias: second}
              full_name:
              Full Name: {alias: third}
              _slots:
              object: {range: Object}
              wert: {range: Wörter}
              "2fast":
              event:
              lower: {annotations: {csharp_name: "async"}}
          my class: {is_a: class, attributes: {my class: , 名前: }}
          My Thing: {attributes: {id: {identifier: true}, my_thing: {range: My Thing, multivalued: true}}}
          my_thing: {attributes: {x: }}
          Object: {attributes: {system: , string: }}
          System: {attributes: {object: }}
          CompiledFacts: {attributes: {facts: }}
          FactsJson: {attributes: {default: }}
          All: {attributes: {x: }}
          IMixed: {attributes: {x: }}
          Mixed: {mixin: true, attributes: {to string: {range: integer}, mixed: }}
          Mixing: {mixins: [Mixed]}
          "2D": {attributes: {x: }}
          Ünïcode: {attributes: {x: }}
        enums:
          Wörter:
            permissible_values:
              "":
              " ":
              "+":
              "-":
              "A+":
              "A-":
              A:
              a:
              value__:
              "1":
              "1.5":
              "-1":
              "true":
              '"':
              "*/ </summary>":
              "\u2028":
              "🙂":
              Wörter:
        """;

    private const string Facts =
        """
        all:
          - {id: all, get_type: 1, "to_string": "\u202E\u2028 \" \\ */", wert: "🙂", class: find}
          - {id: find, get_type: 2, full_name: one, third: three, wert: ""}
          - {id: a b, get_type: 3}
          - {id: a-b, get_type: 3}
          - {id: "2021-1-1", get_type: 4, clone: true, lower: x}
          - {id: "🙂", get_type: 5}
          - {id: "\"</summary>*/\n\u2029", get_type: 6}
          - {id: all2, get_type: 7}
        my_things:
          - {id: All things, my_thing: [All]}
          - {id: All}
        """;

    /// <summary>What becomes of them.</summary>
    internal static EquatableArray<GeneratedFile> Files => Writer.Value.Emit();

    private static readonly Lazy<Author> Writer = new(() => Author.Writes(Model, Facts));

    [Fact]
    public void They_compile_without_a_warning_today() => Consumer.OfToday.AssertCompiles(Files);

    [Fact]
    public void They_compile_without_a_warning_for_old_frameworks() => Consumer.OfOldFrameworks.AssertCompiles(Files);

    [Fact]
    public void Slots_may_be_called_as_what_carries_evidence_is()
    {
        const string Sourced = """
            id: https://example.org/sourced
            name: sourced
            imports: [evidence]
            classes:
              Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
              Thing: {mixins: [Sourced], attributes: {id: {identifier: true}, sourced: , sourcing: , slots: , certainty of: , evidence for: }}
            """;

        Consumer.OfToday.AssertCompiles(Author.WritesFiles(("model.yaml", Sourced)).Emit());
    }

    [Fact]
    public void Classes_of_one_catalogue_may_differ_in_the_case_of_a_letter()
    {
        const string Cased = """
            classes:
              Root: {tree_root: true, attributes: {meetings: {range: Meeting, multivalued: true, inlined_as_list: true}}}
              Meeting: {attributes: {id: {identifier: true}, kind: {designates_type: true}}}
              Small: {is_a: Meeting, annotations: {csharp_name: meeting}}
            """;

        Consumer.OfToday.AssertCompiles(Author.Writes(Cased, "meetings: [{id: a}, {id: b, kind: Small}, {id: get-meeting}]").Emit());
    }
}
