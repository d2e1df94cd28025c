using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Data;
using DialogueFacts.Json;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

public sealed class FactsJson : FactJsonResolver<FactsJson>
{
    protected override FactTable Table => CompiledFacts.Table;

    protected override string[] IdentifierKeys => ["id", "number"];

    protected override JsonTypeInfo? Resolve(Type type, JsonSerializerOptions options) =>
        Fact<Agent>(type, options)
        ?? Fact<Person>(type, options)
        ?? Fact<Meeting>(type, options)
        ?? Part<Amount>(type, options)
        ?? Fact<INamed>(type, options)
        ?? Enum<Mood>(type, options);

    protected override EnumTexts? Texts(Type type) => type == typeof(Mood) ? CompiledFacts.Moods : null;
}
