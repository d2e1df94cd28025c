using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Data;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

[JsonConverter(typeof(FactJsonConverter<Meeting, FactsJson>))]
public sealed record Meeting(FactSlots Slots) : IFact, INamed, ICompiledObject
{
    public static JsonTypeInfo<Meeting> JsonTypeInfo => FactsJson.Default.TypeInfo<Meeting>();

    string IFact.Id => Slots.Id(0);

    public long Number => long.Parse(Slots.Id(0), System.Globalization.CultureInfo.InvariantCulture);

    public string? Name => Slots.String(1);

    public Amount? Cost => Slots.Part<Amount>(3);

    public Mood? Mood => Slots.Value(10, static utf8 => (Mood)Decode.Number(utf8)).Optional;

    public IReadOnlyList<Agent> Attendees => Slots.FactsAndRelated<Agent>(2, 1);
}
