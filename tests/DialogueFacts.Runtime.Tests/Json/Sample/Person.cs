using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Data;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

[JsonConverter(typeof(FactJsonConverter<Person, FactsJson>))]
public sealed record Person(FactSlots Slots) : Agent(Slots)
{
    public static new JsonTypeInfo<Person> JsonTypeInfo => FactsJson.Default.TypeInfo<Person>();

    public EdtfDate? Born => Slots.Value(3, Decode.Edtf).Optional;
}
