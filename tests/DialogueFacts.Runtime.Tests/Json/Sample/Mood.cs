using System.Text.Json.Serialization;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

[JsonConverter(typeof(EnumJsonConverter<Mood, FactsJson>))]
public enum Mood
{
    Cool,
    VeryWarm,
}
