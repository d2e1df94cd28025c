using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Data;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

[JsonConverter(typeof(PartJsonConverter<Amount>))]
public sealed record Amount(FactSlots Slots) : ICompiledObject
{
    public static JsonTypeInfo<Amount> JsonTypeInfo => FactsJson.Default.TypeInfo<Amount>();

    public decimal Value => Slots.Value(0, Decode.Decimal).Required;
}
