#if NET8_0_OR_GREATER
using System.Globalization;
using System.Text.Json;
using DialogueFacts.Data;

namespace DialogueFacts.Json;

/// <summary>Reads facts: finds out which one is meant.</summary>
/// <param name="table">Where to look it up.</param>
/// <param name="identifierKeys">The names of the slots that are identifiers.</param>
internal sealed class FactJsonReader<T>(FactTable table, string[] identifierKeys)
    where T : class
{
    public T Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.Number => Find(ReadIdentifier(ref reader)),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new JsonException($"A {typeof(T).Name} is an identifier or an object with one, not {reader.TokenType}."),
    };

    public T Find(string id) => table.Find(id) switch
    {
        T fact => fact,
        null => throw new JsonException($"There is no {typeof(T).Name} with the identifier '{id}'."),
        IFact other => throw new JsonException($"The fact with the identifier '{id}' is of the class {other.GetType().Name}, not {typeof(T).Name}."),
    };

    /// <summary>Classes may have identifiers of different names; so an object's identifier is what the fact that it names has as identifier.</summary>
    private T ReadObject(ref Utf8JsonReader reader)
    {
        T? found = null;
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? key = ReadIdentifierKey(ref reader);
            reader.Read();
            if (key is not null && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                string candidate = ReadIdentifier(ref reader);
                id ??= candidate;
                found ??= IdentifiedBy(key, candidate);
            }
            else
            {
                // Skip refuses to while a stream's end is not reached, although the serializer has buffered the value.
                reader.TrySkip();
            }
        }

        return found ?? Find(id ?? throw new JsonException($"An object for a {typeof(T).Name} has its identifier ('{string.Join("' or '", identifierKeys)}')."));
    }

    private string? ReadIdentifierKey(ref Utf8JsonReader reader)
    {
        foreach (string key in identifierKeys)
        {
            if (reader.ValueTextEquals(key))
            {
                return key;
            }
        }

        return null;
    }

    private T? IdentifiedBy(string key, string id) =>
        table.Find(id) is T fact and ICompiledObject { Slots.Shape.Identifier: { } slot } && slot.Key == key ? fact : null;

    private static string ReadIdentifier(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        return reader.TryGetInt64(out long number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new JsonException($"A {typeof(T).Name}'s identifier is text or a whole number.");
    }
}
#endif
