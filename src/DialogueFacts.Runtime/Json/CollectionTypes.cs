#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DialogueFacts.Json;

/// <summary>What a serializer has to know of collections.</summary>
internal static class CollectionTypes
{
    /// <summary>Null if <paramref name="type"/> is no collection of <typeparamref name="T"/>.</summary>
    public static JsonTypeInfo? Resolve<T>(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T[]))
        {
            return JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        }

        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
        }

        return Sequence<IReadOnlyList<T>, T>(type, options) ?? (JsonTypeInfo?)Sequence<IEnumerable<T>, T>(type, options);
    }

    /// <summary>Null if <paramref name="type"/> is not <typeparamref name="TCollection"/>, which can be read only if a list can stand for it.</summary>
    public static JsonTypeInfo<TCollection>? Sequence<TCollection, T>(Type type, JsonSerializerOptions options)
        where TCollection : IEnumerable<T> => type == typeof(TCollection)
            ? JsonMetadataServices.CreateIEnumerableInfo<TCollection, T>(options, new JsonCollectionInfoValues<TCollection>())
            : null;
}
#endif
