#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DialogueFacts.Json;

/// <summary>What a serializer has to know of collections.</summary>
internal static class CollectionTypes
{
    /// <summary>Null if <paramref name="type"/> is no collection of <typeparamref name="T"/>.</summary>
    public static JsonTypeInfo? Resolve<T>(Type type, JsonSerializerOptions options)
        where T : class
    {
        if (type == typeof(T[]))
        {
            return JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        }

        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
        }

        return Enumerable<IReadOnlyList<T>, T>(type, options) ?? (JsonTypeInfo?)Enumerable<IEnumerable<T>, T>(type, options) ?? Enumerable<FactSet<T>, T>(type, options);
    }

    private static JsonTypeInfo<TCollection>? Enumerable<TCollection, T>(Type type, JsonSerializerOptions options)
        where TCollection : IEnumerable<T> => type == typeof(TCollection)
            ? JsonMetadataServices.CreateIEnumerableInfo<TCollection, T>(options, new JsonCollectionInfoValues<TCollection>())
            : null;
}
#endif
