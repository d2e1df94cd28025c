using System.Text.Json.Serialization;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

[JsonConverter(typeof(FactJsonConverter<INamed, FactsJson>))]
public interface INamed
{
    string? Name { get; }
}
