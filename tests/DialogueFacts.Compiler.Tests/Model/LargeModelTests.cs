using System.Diagnostics;
using System.Globalization;
using System.Text;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>
/// Models of the size of the largest published ones, and data in plenty: time and memory grow as they do. Limits leave room for busy
/// machines (a quiet one resolves the largest in half a second); what they tell apart is growth in proportion from growth that outruns it.
/// </summary>
public sealed class LargeModelTests
{
    private const int Rounds = 3;

    [Fact]
    public void Fifteen_hundred_classes_with_thirty_thousand_slots_resolve_in_a_moment()
    {
        YamlContent schema = Read(Schema(1_500));

        ModelReading reading = Resolve(schema);

        Assert.Empty(reading.Findings);
        Assert.InRange(reading.Model!.Classes.Sum(c => c.Slots.Count), 30_000, 50_000);
        Assert.InRange(Fastest(() => Resolve(schema)).TotalSeconds, 0, 5);
    }

    [Fact]
    public void Resolving_takes_as_much_longer_as_there_are_more_classes()
    {
        YamlContent small = Read(Schema(300));
        YamlContent large = Read(Schema(2_400));

        // eight times the classes, each a little deeper
        AssertGrows(8, 4, () => Resolve(small), () => Resolve(large));
    }

    [Fact]
    public void Validating_takes_as_much_longer_as_there_are_more_data()
    {
        CompilerInput small = Input(1_000);
        CompilerInput large = Input(8_000);
        Assert.Empty(FactCompiler.Compile(small).Findings);

        AssertGrows(8, 4, () => FactCompiler.Compile(small), () => FactCompiler.Compile(large));
    }

    /// <param name="times">How much larger the large one is.</param>
    /// <param name="room">For what does not grow in proportion: caches that no longer fit, neighbours.</param>
    private static void AssertGrows(double times, double room, Action small, Action large)
    {
        Assert.InRange(Allocated(large) / (double)Allocated(small), 0, times * 1.5);
        Assert.InRange(Fastest(large) / Fastest(small), 0, times * room);
    }

    private static TimeSpan Fastest(Action action)
    {
        action();
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            action();
            return Stopwatch.GetElapsedTime(start);
        });
    }

    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ModelReading Resolve(YamlContent schema) => ModelReader.Read(schema, _ => null, null);

    private static YamlContent Read(string text) => YamlReader.Read(new InputFile("model.yaml", "model.yaml", text)).Content;

    /// <summary>A tree of classes, three below each: every one adds two slots of its own, refines one and mixes some in.</summary>
    private static string Schema(int classes)
    {
        var text = new StringBuilder("""
            id: https://example.org/large
            name: large
            prefixes: {linkml: https://w3id.org/linkml/, ex: https://example.org/}
            default_prefix: ex
            imports: [linkml:types]
            classes:
              Dated: {mixin: true, attributes: {from: {range: date}, until: {range: date}, note: , source: }}
              C0: {attributes: {id: {identifier: true}, name: , kind: , size: {range: integer, minimum_value: 0}, next: {range: C0}, all: {range: C0, multivalued: true}, e: {range: E}, part: {range: C0, inlined: true}}}

            """);
        for (int i = 1; i < classes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  C{i}:\n    is_a: C{(i - 1) / 3}\n    mixins: [Dated]\n    slots: [shared{i % 50}]\n");
            text.Append(CultureInfo.InvariantCulture, $"    slot_usage: {{size: {{maximum_value: {1000 + i}}}, next: {{range: C{(i - 1) / 3}}}}}\n");
            text.Append(CultureInfo.InvariantCulture, $"    attributes: {{a{i}: {{required: true}}, b{i}: {{range: C{i / 2}, pattern: '^[a-z]+$'}}}}\n");
        }

        text.Append("slots:\n");
        for (int i = 0; i < 50; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  shared{i}: {{range: float}}\n");
        }

        return text.Append("enums: {E: {permissible_values: {one: , two: }}}\n").ToString();
    }

    private static CompilerInput Input(int facts)
    {
        const string Model = """
            id: https://example.org/data
            name: data
            prefixes: {linkml: https://w3id.org/linkml/}
            imports: [linkml:types]
            classes:
              Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
              Thing:
                attributes:
                  id: {identifier: true}
                  name: {required: true, pattern: '^[A-Z]'}
                  size: {range: integer, minimum_value: 0}
                  kinds: {range: Kind, multivalued: true, list_elements_unique: true}
                  next: {range: Thing, inverse: former}
                  former: {range: Thing, multivalued: true}
                  part: {any_of: [{range: Part}, {range: string}, {range: Thing}]}
                unique_keys: {named: {unique_key_slots: [name, size]}}
                rules: [{preconditions: {slot_conditions: {size: {minimum_value: 10}}}, postconditions: {slot_conditions: {name: {required: true}}}}]
              Part: {attributes: {x: {range: float}}}
            enums: {Kind: {permissible_values: {one: , two: }}}
            """;
        var text = new StringBuilder("things:\n");
        for (int i = 0; i < facts; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: t{i}, name: Thing {i}, size: {i}, kinds: [one, two], next: t{(i + 1) % facts}, part: {(i % 2 == 0 ? "{x: 1.5}" : $"t{i / 2}")}}}\n");
        }

        return new CompilerInput(
            new EquatableArray<InputFile>([new InputFile("model.yaml", "model.yaml", Model), new InputFile("facts.yaml", "facts.yaml", text.ToString())]), "model.yaml");
    }
}
