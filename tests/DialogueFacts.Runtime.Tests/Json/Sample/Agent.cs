using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Data;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

[JsonConverter(typeof(FactJsonConverter<Agent, FactsJson>))]
public abstract record Agent(FactSlots Slots) : IFact, INamed, ICompiledObject
{
    public static JsonTypeInfo<Agent> JsonTypeInfo => FactsJson.Default.TypeInfo<Agent>();

    public string Id => Slots.Id(0);

    public string? Name => Slots.String(1);

    public IReadOnlyList<Meeting> Attended => Slots.FactsAndRelated<Meeting>(2, 0);
}
