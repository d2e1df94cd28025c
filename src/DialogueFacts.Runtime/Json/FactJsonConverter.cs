#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueFacts.Json;

/// <summary>
/// Writes a fact as an object, in which other facts are their identifiers, so that nothing goes round in circles. Reads the fact that an
/// identifier names, or an object with one.
/// </summary>
/// <remarks>
/// <para>
/// Made for generated code, which puts it on the records of facts and on the interfaces of mixins, so that <see cref="JsonSerializer"/> uses it
/// without being told; not meant to be used by hand.
/// </para>
/// <para>
/// Wherever the serializer meets a fact, alone, in a list or as a property, it is an object; within that object, also where the data have it
/// inlined, a fact is its identifier. The object's properties are the model's slots by the names that the data have for them, the
/// identifier first; those without a value are left out. Parts are objects; whole numbers, decimals, floating-point numbers and booleans are
/// JSON's (but not-a-number and the infinities are <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>); everything else is text as the
/// data have it. Of the options, only those of <see cref="Utf8JsonWriter"/> count: naming policies and conditions for leaving values out do not.
/// </para>
/// <para>What is read is the fact of the fact set, the very same object. Whatever else a JSON object says of it is passed over.</para>
/// </remarks>
/// <typeparam name="T">A record, or an interface that records have.</typeparam>
/// <typeparam name="TFacts">The resolver of the fact set.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactJsonConverter<T, TFacts> : JsonConverter<T>
    where T : class
    where TFacts : FactJsonResolver<TFacts>, new()
{
    private readonly FactJsonReader<T> _reader = FactJsonResolver<TFacts>.Default.Reader<T>();

    /// <summary>Reads a fact.</summary>
    /// <exception cref="JsonException">The value is no identifier and no object with one, or there is no such fact of the type.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _reader.Read(ref reader);

    /// <summary>Writes a fact.</summary>
    /// <exception cref="NotSupportedException">The value is no record of compiled facts.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonObjectWriter.Write(writer, value);

    /// <summary>Reads a fact from its identifier.</summary>
    /// <exception cref="JsonException">There is no such fact of the type.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _reader.Find(reader.GetString()!);

    /// <summary>Writes a fact's identifier.</summary>
    /// <exception cref="NotSupportedException">The value is no fact of compiled ones.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonObjectWriter.WriteAsPropertyName(writer, value);
}
#endif
