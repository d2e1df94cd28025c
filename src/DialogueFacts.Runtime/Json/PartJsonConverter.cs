#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueFacts.Json;

/// <summary>Writes a part of a fact as an object, like <see cref="FactJsonConverter{T,TFacts}"/>. Does not read: parts come with their facts.</summary>
/// <remarks>Made for generated code, which puts it on the records of parts; not meant to be used by hand.</remarks>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Not possible.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is part of a fact and cannot be read by itself. Read the fact, which is identified, and take it from there.");

    /// <summary>Writes a part.</summary>
    /// <exception cref="NotSupportedException">The value is no record of compiled facts.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonObjectWriter.Write(writer, value);
}
#endif
