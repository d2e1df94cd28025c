#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueFacts.Json;

/// <summary>Reads and writes an <see cref="EdtfDate"/> as its text, and the default value, which is no date, as null.</summary>
/// <remarks>Applied by attribute: <see cref="JsonSerializer"/> uses it without being told.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <summary>Reads a date.</summary>
    /// <param name="reader">A reader at the value.</param>
    /// <param name="typeToConvert">Always <see cref="EdtfDate"/>.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The date; of null, the default value.</returns>
    /// <exception cref="JsonException">The value is neither a string nor null, or the string is not EDTF; the message says why.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Date(reader.GetString()),
        JsonTokenType.Null => default,
        _ => throw new JsonException($"An EDTF date is a string, not {reader.TokenType}."),
    };

    /// <summary>Writes a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Kind == EdtfKind.None)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public override EdtfDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Date(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static EdtfDate Date(string? text) =>
        EdtfDate.TryParse(text, out EdtfDate date, out EdtfProblem? problem) ? date : throw new JsonException(problem.ToString());
}
#endif
