using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests.Json;

public class JsonTypeInfoTests
{
    private static readonly CompiledFacts Facts = CompiledFacts.Table;

    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = FactsJson.Default };

    private static readonly JsonSerializerOptions BeforeReflection =
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(FactsJson.Default, new DefaultJsonTypeInfoResolver()) };

    private static Meeting First => Facts.Get<Meeting>(SampleFacts.First);

    private static Person Ana => Facts.Get<Person>(SampleFacts.Ana);

    [Fact]
    public void A_records_type_info_writes_and_reads_as_the_attribute_does()
    {
        string json = JsonSerializer.Serialize(First, Meeting.JsonTypeInfo);

        Assert.Equal(JsonSerializer.Serialize(First), json);
        Assert.Same(First, JsonSerializer.Deserialize(json, Meeting.JsonTypeInfo));
    }

    [Fact]
    public void A_bases_type_info_writes_the_derived_record_whole() =>
        Assert.Equal(JsonSerializer.Serialize(Ana), JsonSerializer.Serialize(Ana, Agent.JsonTypeInfo));

    [Fact]
    public void A_type_info_is_made_once() => Assert.Same(Person.JsonTypeInfo, Person.JsonTypeInfo);

    [Theory]
    [InlineData(Mood.VeryWarm)]
    [InlineData(null)]
    public void The_resolver_knows_enums(Mood? mood)
    {
        Assert.Equal(mood, RoundTrip(mood));
        Assert.Equal([mood ?? Mood.Cool], RoundTrip<IReadOnlyList<Mood>>([mood ?? Mood.Cool]));
    }

    [Theory]
    [InlineData("1984~")]
    [InlineData("")]
    public void The_resolver_knows_dates(string text)
    {
        EdtfDate date = text.Length == 0 ? default : EdtfDate.Parse(text);

        Assert.Equal(date, RoundTrip(date));
        Assert.Equal([date], RoundTrip<IReadOnlyList<EdtfDate>>([date]));
        Assert.Equal(date, RoundTrip<EdtfDate?>(date) ?? default);
    }

    [Fact]
    public void The_resolver_knows_the_enums_of_evidence()
    {
        Assert.Equal([How.Denied], RoundTrip<List<How>>([How.Denied]));
        Assert.Equal(MatchTier.Exact, RoundTrip(MatchTier.Exact));
        Assert.Equal("\"from_elsewhere\"", JsonSerializer.Serialize(DoubtKind.FromElsewhere, WithoutReflection));
        Assert.Null(RoundTrip<Rank?>(null));
    }

    [Fact]
    public void The_resolver_knows_arrays() => Assert.Equal([Ana], RoundTrip<Person[]>([Ana]));

    [Fact]
    public void The_resolver_knows_lists() => Assert.Equal([Ana], RoundTrip<List<Person>>([Ana]));

    [Fact]
    public void The_resolver_knows_read_only_lists() => Assert.Equal(First.Attendees, RoundTrip(First.Attendees));

    [Fact]
    public void The_resolver_knows_sequences() => Assert.Equal([Ana, First], RoundTrip<IEnumerable<INamed>>([Ana, First]));

    [Fact]
    public void The_resolver_writes_fact_sets() => Assert.Equal(
        JsonSerializer.Serialize(new FactSet<Meeting>(Facts, 0)), JsonSerializer.Serialize(new FactSet<Meeting>(Facts, 0), WithoutReflection));

    [Fact]
    public void The_resolver_knows_parts_and_evidence()
    {
        Assert.Equal(JsonSerializer.Serialize(First.Cost), JsonSerializer.Serialize(First.Cost, WithoutReflection));
        IReadOnlyList<Evidence> evidence = First.Slots.Parts<Evidence>(12);
        Assert.Equal(JsonSerializer.Serialize(evidence), JsonSerializer.Serialize(evidence, WithoutReflection));
    }

    [Fact]
    public void The_resolver_leaves_other_types_to_others()
    {
        Assert.Null(FactsJson.Default.GetTypeInfo(typeof(Version), WithoutReflection));

        Assert.Equal(
            """{"Who":{"id":"ben"},"Version":"1.2"}""",
            JsonSerializer.Serialize(new { Who = Facts.Get<Person>(SampleFacts.Ben), Version = new Version(1, 2) }, BeforeReflection));
    }

    [Fact]
    public void A_type_that_the_resolver_does_not_know_is_refused() =>
        Assert.Throws<NotSupportedException>(() => FactsJson.Default.TypeInfo<Version>());

    [Fact]
    public void An_object_of_the_apps_own_keeps_its_facts()
    {
        var note = new Note { About = First, By = Ana, Seen = [Ana], Mood = Mood.VeryWarm, Nothing = null };

        Note read = JsonSerializer.Deserialize<Note>(JsonSerializer.Serialize(note))!;

        Assert.Same(First, read.About);
        Assert.Same(Ana, read.By);
        Assert.Same(Ana, Assert.Single(read.Seen));
        Assert.Null(read.Nothing);
        Assert.Equal(Mood.VeryWarm, read.Mood);
    }

    [Fact]
    public void An_object_in_a_context_of_the_apps_own_keeps_its_facts()
    {
        var note = new Note { About = First, By = Ana, Seen = [Ana], Mood = Mood.VeryWarm, Nothing = null };

        string json = JsonSerializer.Serialize(note, NoteContext.Default.Note);

        Assert.Equal(JsonSerializer.Serialize(note), json);
        Assert.Same(Ana, Assert.Single(JsonSerializer.Deserialize(json, NoteContext.Default.Note)!.Seen));
    }

    private static T RoundTrip<T>(T value) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, FactsJson.Default.TypeInfo<T>()), FactsJson.Default.TypeInfo<T>())!;
}
