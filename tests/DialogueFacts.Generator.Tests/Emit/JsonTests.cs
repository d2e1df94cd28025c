namespace DialogueFacts.Generator.Tests.Emit;

public sealed class JsonTests
{
    private const string Model =
        """
        classes:
          Log:
            tree_root: true
            attributes:
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
              offices: {range: Office, multivalued: true, inlined_as_list: true}
          Named:
            mixin: true
            attributes:
              family_name:
          Agent:
            abstract: true
            attributes:
              id: {identifier: true, range: uriorcurie}
              code: {range: decimal}
          Person:
            is_a: Agent
            mixins: [Named]
            slot_usage:
              code: {range: integer}
          Office:
            is_a: Agent
          Meeting:
            attributes:
              number: {identifier: true, range: integer}
              host: {range: Agent}
              guests: {range: Agent, multivalued: true}
              cost: {range: Amount, inlined: true}
              kind: {range: Kind}
              remark: {range: Anything}
          Amount:
            attributes:
              value: {range: decimal, required: true}
              payer: {range: Agent}
          Anything:
            class_uri: linkml:Any
        enums:
          Kind:
            permissible_values:
              very long:
              short:
        """;

    private const string Facts =
        """
        people:
          - {id: 'ex:ana', code: 7, family_name: Núñez}
        offices:
          - {id: 'ex:office', code: 7.5}
        meetings:
          - number: 1
            host: https://example.org/ana
            guests: ['ex:office', 'ex:ana']
            cost: {value: 3300000000.5, payer: 'ex:ana'}
            kind: very long
            remark: {a: [1, 1.5, true, null, x], big: [0x1F, 12345678901234567890]}
          - number: 2
        """;

    private const string First =
        """{"number":1,"host":"ex:ana","guests":["ex:office","ex:ana"],"cost":{"value":3300000000.5,"payer":"ex:ana"},"kind":"very long","remark":{"a":[1,1.5,true,null,"x"],"big":[31,12345678901234567890]}}""";

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "JsonSerializer.Serialize(First)", First },
        { "JsonSerializer.Serialize(First, Meeting.JsonTypeInfo)", First },
        { "ReferenceEquals(First, JsonSerializer.Deserialize<Meeting>(JsonSerializer.Serialize(First)))", "True" },
        { "ReferenceEquals(First, JsonSerializer.Deserialize(\"1\", Meeting.JsonTypeInfo))", "True" },
        { "JsonSerializer.Serialize(First.Host)", """{"id":"ex:ana","code":7,"family_name":"N\u00FA\u00F1ez"}""" },
        { "JsonSerializer.Serialize(First.Guests[0], Agent.JsonTypeInfo)", """{"id":"ex:office","code":7.5}""" },
        { "JsonSerializer.Serialize(Meetings.All, FactsJson.Default.TypeInfo<FactSet<Meeting>>())", $$"""[{{First}},{"number":2}]""" },
        { "JsonSerializer.Deserialize<INamed>(\"\\\"ex:ana\\\"\")", "Person ex:ana" },
        { "JsonSerializer.Deserialize(\"[{\\\"id\\\":\\\"https://example.org/office\\\"}]\", FactsJson.Default.TypeInfo<Agent[]>())[0]", "Office ex:office" },
        { "JsonSerializer.Serialize(First.Cost, Amount.JsonTypeInfo)", """{"value":3300000000.5,"payer":"ex:ana"}""" },
        { "JsonSerializer.Deserialize<Amount>(\"{}\")", "NotSupportedException" },
        { "JsonSerializer.Deserialize<Meeting>(\"9\")", "JsonException" },
        { "JsonSerializer.Serialize(new { Kind = (Kind?)Kind.VeryLong })", """{"Kind":"very long"}""" },
        { "JsonSerializer.Deserialize(\"\\\"very long\\\"\", FactsJson.Default.TypeInfo<Kind>())", "VeryLong" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results =
        new(() => Consumer.OfToday.Run(Author.Writes(Model, Facts).Emit(), [.. Expectations.Select(e => InCode(e.Data.Item1))]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Facts_are_JSON_and_back(string expression, string expected) => Assert.Equal(expected, Results.Value[InCode(expression)]);

    private static string InCode(string expression) => expression
        .Replace("JsonSerializer.", "System.Text.Json.JsonSerializer.", StringComparison.Ordinal)
        .Replace("First", "Meetings.All[\"1\"]", StringComparison.Ordinal);
}
