#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using DialogueFacts.Data;

namespace DialogueFacts.Json;

/// <summary>Writes and reads the values of an enum as the texts that the model has for them.</summary>
/// <remarks>Made for generated code, which puts it on the enums of the model; not meant to be used by hand.</remarks>
/// <typeparam name="T">The enum. Its values count from 0.</typeparam>
/// <typeparam name="TFacts">The resolver of the fact set.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumJsonConverter<T, TFacts> : JsonConverter<T>
    where T : struct, Enum
    where TFacts : FactJsonResolver<TFacts>, new()
{
    private readonly EnumTexts _texts = FactJsonResolver<TFacts>.Default.TextsOf<T>();

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The enum has no value of such a text.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Find(reader.GetString()!) : throw new JsonException($"A {typeof(T).Name} is text, not {reader.TokenType}.");

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(_texts.Text(Unsafe.As<T, int>(ref value)));
    }

    /// <inheritdoc cref="Read"/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    /// <inheritdoc cref="Write"/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(_texts.Text(Unsafe.As<T, int>(ref value)));
    }

    private T Find(string text)
    {
        int number = _texts.Find(text);
        return number < 0 ? throw new JsonException($"There is no {typeof(T).Name} '{text}'.") : Unsafe.As<int, T>(ref number);
    }
}
#endif
