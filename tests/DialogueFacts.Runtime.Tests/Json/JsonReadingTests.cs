using System.Text;
using System.Text.Json;
using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests.Json;

public class JsonReadingTests
{
    private static readonly CompiledFacts Facts = CompiledFacts.Table;

    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 16 };

    private static Meeting First => Facts.Get<Meeting>(SampleFacts.First);

    private static Person Ana => Facts.Get<Person>(SampleFacts.Ana);

    [Theory]
    [InlineData("\"ex:ana\"")]
    [InlineData("\"https://example.org/ana\"")]
    [InlineData("""{"id":"ex:ana"}""")]
    [InlineData("""{"name":{"id":"ben"},"tags":["id"],"id":"ex:ana","born":"1066"}""")]
    public void An_identifier_or_an_object_with_one_gives_the_fact_itself(string json) => Assert.Same(Ana, JsonSerializer.Deserialize<Person>(json));

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("""{"number":1}""")]
    public void An_identifier_may_be_a_number(string json) => Assert.Same(First, JsonSerializer.Deserialize<Meeting>(json));

    [Fact]
    public void What_another_class_has_as_identifier_is_none_here() =>
        Assert.Same(First, JsonSerializer.Deserialize<Meeting>("""{"id":2,"number":1}"""));

    [Fact]
    public void Null_is_null() => Assert.Null(JsonSerializer.Deserialize<Person>("null"));

    [Fact]
    public void The_type_may_be_a_base_or_an_interface()
    {
        Assert.Same(Ana, JsonSerializer.Deserialize<Agent>("\"ex:ana\""));
        Assert.Same(First, JsonSerializer.Deserialize<INamed>("\"1\""));
    }

    [Theory]
    [InlineData("\"nobody\"", "There is no Person with the identifier 'nobody'.")]
    [InlineData("""{"id":"nobody"}""", "There is no Person with the identifier 'nobody'.")]
    [InlineData("\"1\"", "The fact with the identifier '1' is of the class Meeting, not Person.")]
    [InlineData("""{"name":"ben"}""", "An object for a Person has its identifier ('id' or 'number').")]
    [InlineData("""{"id":["ben"]}""", "An object for a Person has its identifier ('id' or 'number').")]
    [InlineData("1.5", "A Person's identifier is text or a whole number.")]
    [InlineData("[]", "A Person is an identifier or an object with one, not StartArray.")]
    [InlineData("true", "A Person is an identifier or an object with one, not True.")]
    public void What_names_no_fact_of_the_type_is_an_error_that_says_why(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person>(json)).Message);

    [Fact]
    public void The_error_tells_where_in_the_JSON_it_is() =>
        Assert.Equal("$[1]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person[]>("""["ben","nobody"]""")).Path);

    [Fact]
    public void Facts_name_the_entries_of_a_dictionary() =>
        Assert.Equal(3, JsonSerializer.Deserialize<Dictionary<Person, int>>("""{"ben":1,"ex:ana":3}""")![Ana]);

    [Fact]
    public async Task Facts_are_found_in_the_middle_of_a_stream_that_comes_in_small_pieces()
    {
        string padding = new('x', 5_000);
        string json = $$"""[{"tags":["{{padding}}"],"id":"ben","name":"{{padding}}"},{"note":{"a":["{{padding}}"]},"id":"ex:ana"}]""";

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Person[]? people = await JsonSerializer.DeserializeAsync<Person[]>(stream, SmallPieces, TestContext.Current.CancellationToken);

        Assert.Equal([Facts.Get<Person>(SampleFacts.Ben), Ana], people!);
    }

    [Fact]
    public void A_part_is_not_read_without_its_fact() => Assert.Contains(
        "Amount is part of a fact", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Amount>("{}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_source_is_read_through_the_resolver_of_its_fact_set()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Source>("\"wire\""));
        Assert.Same(Facts.Get<Source>(SampleFacts.Wire), JsonSerializer.Deserialize("\"wire\"", FactsJson.Default.TypeInfo<Source>()));
    }
}
