using System.Text.Json;
using System.Text.Json.Nodes;
using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests.Json;

public class JsonWritingTests
{
    private static readonly CompiledFacts Facts = CompiledFacts.Table;

    private static readonly JsonSerializerOptions UpperCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static Meeting First => Facts.Get<Meeting>(SampleFacts.First);

    private static Person Ana => Facts.Get<Person>(SampleFacts.Ana);

    [Fact]
    public void A_fact_is_an_object_of_its_slots_the_identifier_first() =>
        Assert.Equal("""{"number":2,"name":"Second","attendees":["ex:ana"],"follows":1}""", JsonSerializer.Serialize(Facts.Get<Meeting>(SampleFacts.Second)));

    [Theory]
    [InlineData("number", "1")]
    [InlineData("public", "true")]
    [InlineData("ratios", """[0.1,1E+300,"Infinity","-Infinity","NaN"]""")]
    [InlineData("day", "\"2021-10-08\"")]
    [InlineData("page", "\"https://example.org/a?b=c\"")]
    [InlineData("mood", "\"very warm\"")]
    [InlineData("remark", """{"who":"ben","what":[4032,0.1234567890123456789012345678,false,null,"cool","N\u00FA\u00F1ez",{"value":1}]}""")]
    public void Values_are_what_JSON_has_for_them_or_text(string slot, string expected) => Assert.Equal(expected, SlotOf(First, slot));

    [Fact]
    public void Text_is_encoded_as_the_options_say() =>
        Assert.Equal("\"Ana \\u0022la Jefa\\u0022 N\\u00FA\\u00F1ez\"", SlotOf(Ana, "name"));

    [Fact]
    public void A_date_of_EDTF_is_its_text() => Assert.Equal("\"1970-05/..\"", SlotOf(Ana, "born"));

    [Fact]
    public void A_part_is_an_object() =>
        Assert.Equal("""{"value":3300000000.5,"payer":"ex:ana"}""", SlotOf(First, "cost"));

    [Fact]
    public void A_part_can_be_written_alone() =>
        Assert.Equal("""{"value":3300000000.5,"payer":"ex:ana"}""", JsonSerializer.Serialize(First.Cost));

    [Fact]
    public void References_are_identifiers_as_the_data_write_them_also_those_that_lead_outside_and_those_that_a_relation_adds() =>
        Assert.Equal("""["ben","wd:Q42","ex:ana"]""", SlotOf(First, "attendees"));

    [Fact]
    public void What_the_data_and_a_relation_both_say_is_written_once() => Assert.Equal("[1,2]", SlotOf(Ana, "attended"));

    [Fact]
    public void A_single_fact_that_only_a_relation_gives_is_its_identifier() => Assert.Equal("2", SlotOf(First, "followed_by"));

    [Fact]
    public void Evidence_says_where_and_how_it_was_found() => Assert.Equal(
        """[{"source":"wire","excerpt":"They met.","says":{"name":"The first"},"match":"typographic","start":120,"end":129}]""", SlotOf(First, "evidence"));

    [Fact]
    public void A_slot_without_a_value_is_left_out() =>
        Assert.Equal("""{"id":"ben"}""", JsonSerializer.Serialize(Facts.Get<Person>(SampleFacts.Ben)));

    [Fact]
    public void A_derived_record_keeps_its_slots_behind_its_base() =>
        Assert.Equal(JsonSerializer.Serialize(Ana), JsonSerializer.Serialize<Agent>(Ana));

    [Fact]
    public void A_fact_behind_the_interface_of_a_mixin_is_written_whole() =>
        Assert.Equal(JsonSerializer.Serialize(Ana), JsonSerializer.Serialize<INamed>(Ana));

    [Fact]
    public void A_fact_of_unknown_type_is_written_whole() => Assert.Equal(JsonSerializer.Serialize(Ana), JsonSerializer.Serialize<object>(Ana));

    [Fact]
    public void Facts_in_a_list_are_objects() => Assert.Equal(
        $"[{JsonSerializer.Serialize(First)},{JsonSerializer.Serialize(Facts.Get<Meeting>(SampleFacts.Second))}]",
        JsonSerializer.Serialize(new FactSet<Meeting>(Facts, 0)));

    [Fact]
    public void A_fact_names_the_entry_of_a_dictionary() =>
        Assert.Equal("""{"ex:ana":3}""", JsonSerializer.Serialize(new Dictionary<Person, int> { [Ana] = 3 }));

    [Fact]
    public void A_source_is_an_object() =>
        Assert.Equal("""{"id":"wire","title":"The Wire"}""", JsonSerializer.Serialize(Facts.Get<Source>(SampleFacts.Wire)));

    [Fact]
    public void The_slots_keep_their_names_whatever_the_options_say() =>
        Assert.Equal("""{"ID":1,"FACT":{"id":"ben"}}""", JsonSerializer.Serialize(new { Id = 1, Fact = Facts.Get<Person>(SampleFacts.Ben) }, UpperCase));

    [Fact]
    public void Indented_JSON_is_indented_throughout() =>
        Assert.Equal(JsonNode.Parse(JsonSerializer.Serialize(First))!.ToJsonString(Indented), JsonSerializer.Serialize(First, Indented));

    [Fact]
    public void What_is_no_compiled_fact_is_refused() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<INamed>(new Impostor()));

    private static string SlotOf<T>(T fact, string slot) =>
        JsonDocument.Parse(JsonSerializer.Serialize(fact)).RootElement.GetProperty(slot).GetRawText();

    private sealed class Impostor : INamed
    {
        public string? Name => "Ana";
    }
}
