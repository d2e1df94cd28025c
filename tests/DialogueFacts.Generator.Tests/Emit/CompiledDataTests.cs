using System.Globalization;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>What facts say is what the compiled facts say, of whatever size.</summary>
public sealed class CompiledDataTests
{
    private const string Things =
        """
        classes:
          Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
          Thing:
            attributes:
              id: {identifier: true}
              name:
              lines: {multivalued: true}
              next: {range: Thing}
              others: {range: Thing, multivalued: true}
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(100_000)]
    public void A_text_of_any_length_comes_back(int length)
    {
        string text = new('é', length);

        string read = Read(
            $$"""things: [{id: a, name: "{{text}}", lines: ["{{text}}", x, "{{text}}"], next: b}, {id: b, name: behind}]""",
            "Things.A.Name + string.Join(\"|\", Things.A.Lines) + Things.A.Next.Name");

        Assert.Equal($"{text}{text}|x|{text}behind", read);
    }

    [Fact]
    public void Every_one_of_many_slots_comes_back()
    {
        int[] slots = [.. Enumerable.Range(0, 1100)];
        string model =
            $$$$"""
            classes:
              Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
              Thing:
                attributes: {id: {identifier: true}, {{{{Join(slots, i => $"s{i}: ")}}}} }
            """;

        // Every third slot is left out.
        string facts = $"things: [{{id: a, {Join([.. slots.Where(i => i % 3 != 0)], i => $"s{i}: v{i}")}}}]";
        IReadOnlyDictionary<string, string> read = Consumer.OfToday.Run(
            Author.Writes(model, facts).Emit(), ["Things.A.S0", "Things.A.S1", "Things.A.S31", "Things.A.S32", "Things.A.S1024", "Things.A.S1098", "Things.A.S1097"]);

        Assert.Equal(["", "v1", "v31", "v32", "v1024", "", "v1097"], read.Values);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("reunión-de-alto-nivel")]
    [InlineData("seven-b")]
    [InlineData("sixteen-bytes-id")]
    [InlineData("\U0001F91D-\U0001F1F2\U0001F1FD-\U0001F1FA\U0001F1F8")]
    public void An_identifier_is_found_whatever_its_characters(string id)
    {
        string facts = $"things: [{{id: {id}, name: found}}, {{id: other, next: {id}, others: [{id}, other]}}]";

        Assert.Equal("foundfoundfound2", Read(
            facts, $"Things.All[\"{id}\"].Name + Things.Find(\"{id}\").Name + Things.Other.Next.Name + Things.Other.Others.Count"));
    }

    [Fact]
    public void An_identifier_of_a_thousand_characters_is_found_again()
    {
        string id = string.Concat(Enumerable.Range(0, 250).Select(i => i.ToString("x4", CultureInfo.InvariantCulture)));
        string almost = id[..^1] + "-";

        Assert.Equal("longlongnone", Read(
            $"things: [{{id: {id}, name: long}}, {{id: b, next: {id}}}]",
            $"Things.Find(\"{id}\").Name + Things.B.Next.Name + (Things.Find(\"{almost}\")?.Name ?? \"none\")"));
    }

    private static string Join(int[] slots, Func<int, string> print) => string.Join(", ", slots.Select(print));

    private static string Read(string facts, string expression) => Consumer.OfToday.Run(Author.Writes(Things, facts).Emit(), expression);
}
