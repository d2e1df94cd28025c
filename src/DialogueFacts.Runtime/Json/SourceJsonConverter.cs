#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueFacts.Json;

/// <summary>
/// Writes a source as an object. Reads none: that takes the fact set in which to look it up, so the resolver of a fact set has another
/// converter for sources, which reads them too.
/// </summary>
/// <remarks>Applied by attribute, so that <see cref="JsonSerializer"/> uses it without being told, unless its options have such a resolver.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceJsonConverter : JsonConverter<Source>
{
    /// <summary>Not possible.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Source? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Sources are read from a fact set: put the fact set's resolver first in the options' TypeInfoResolverChain.");

    /// <summary>Writes a source.</summary>
    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) => JsonObjectWriter.Write(writer, value);

    /// <summary>Writes a source's identifier.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) =>
        JsonObjectWriter.WriteAsPropertyName(writer, value);
}
#endif
