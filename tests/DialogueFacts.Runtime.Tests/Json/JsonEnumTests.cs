using System.Text.Json;
using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests.Json;

public class JsonEnumTests
{
    [Fact]
    public void A_value_is_the_models_text_for_it()
    {
        Assert.Equal("\"very warm\"", JsonSerializer.Serialize(Mood.VeryWarm));
        Assert.Equal(Mood.VeryWarm, JsonSerializer.Deserialize<Mood>("\"very warm\""));
    }

    [Fact]
    public void A_value_names_the_entry_of_a_dictionary()
    {
        string json = JsonSerializer.Serialize(new Dictionary<Mood, int> { [Mood.VeryWarm] = 1 });

        Assert.Equal("""{"very warm":1}""", json);
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<Mood, int>>(json)![Mood.VeryWarm]);
    }

    [Theory]
    [InlineData("\"VeryWarm\"", "There is no Mood 'VeryWarm'.")]
    [InlineData("1", "A Mood is text, not Number.")]
    public void What_is_no_text_of_the_enum_is_an_error(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Mood>(json)).Message);

    [Fact]
    public void The_enums_of_evidence_are_as_data_write_them()
    {
        Assert.Equal("\"from_elsewhere\"", JsonSerializer.Serialize(DoubtKind.FromElsewhere));
        Assert.Equal(How.Hedged, JsonSerializer.Deserialize<How>("\"hedged\""));
        Assert.Equal("[\"typographic\",\"deprecated\"]", JsonSerializer.Serialize(new object[] { MatchTier.Typographic, Rank.Deprecated }));
    }
}
