#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DialogueFacts.Data;

namespace DialogueFacts.Json;

/// <summary>
/// What a serializer has to know of a fact set's types, without reflection: for trimmed apps and those compiled ahead of time. It knows the
/// fact set's records and enums and the interfaces of its mixins, sources and evidence with their enums, and EDTF dates; and of each of these,
/// arrays, <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/>, <see cref="IEnumerable{T}"/> and <see cref="FactSet{T}"/>.
/// </summary>
/// <remarks>
/// Generated code derives from it, once per fact set. Use it as one of several in <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>, before
/// the one for reflection if there is one. A <see cref="JsonSerializerContext"/> in the very project that has the facts does not know their
/// types, since no source generator sees what another one writes; in a project that references them it does. Safe from any thread.
/// <see cref="FactJsonConverter{T,TFacts}"/> says what the JSON looks like.
/// </remarks>
/// <typeparam name="TSelf">The class that derives.</typeparam>
public abstract class FactJsonResolver<TSelf> : IJsonTypeInfoResolver
    where TSelf : FactJsonResolver<TSelf>, new()
{
    private JsonSerializerOptions? _options;

    /// <summary>The resolver.</summary>
    public static TSelf Default { get; } = new();

    /// <summary>The fact set.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract FactTable Table { get; }

    /// <summary>The names of the slots that are identifiers of facts.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract string[] IdentifierKeys { get; }

    private JsonSerializerOptions Options => Volatile.Read(ref _options) ?? CreateOptions();

    /// <summary>What <see cref="JsonSerializer"/> takes to write or read a type that the resolver knows.</summary>
    /// <exception cref="NotSupportedException">The resolver does not know the type.</exception>
    public JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>What a serializer with such options has to know of a type; null if the resolver does not know it.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Resolve(type, options)
        ?? Fact<Source>(type, options)
        ?? Part<Evidence>(type, options)
        ?? Part<Reason>(type, options)
        ?? Part<Wording>(type, options)
        ?? Part<RuleException>(type, options)
        ?? Value<EdtfDate>(type, options, new EdtfDateJsonConverter())
        ?? Value<How>(type, options, new SnakeCaseEnumConverter<How>())
        ?? Value<Rank>(type, options, new SnakeCaseEnumConverter<Rank>())
        ?? Value<MatchTier>(type, options, new SnakeCaseEnumConverter<MatchTier>())
        ?? Value<DoubtKind>(type, options, new SnakeCaseEnumConverter<DoubtKind>())
        ?? Value<Certainty>(type, options, new SnakeCaseEnumConverter<Certainty>());

    internal FactJsonReader<T> Reader<T>()
        where T : class => new(Table, IdentifierKeys);

    internal EnumTexts TextsOf<T>() => Texts(typeof(T)) ?? throw new NotSupportedException($"{typeof(T)} is no enum of the fact set.");

    /// <summary>What there is to know of types that are generated: asks <see cref="Fact{T}"/>, <see cref="Part{T}"/> and <see cref="Enum{T}"/> of one after the other.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract JsonTypeInfo? Resolve(Type type, JsonSerializerOptions options);

    /// <summary>The texts of an enum that is generated; else null.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract EnumTexts? Texts(Type type);

    /// <summary>What there is to know of facts of a record or with an interface, or of a collection of such; null if <paramref name="type"/> is none of these.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static JsonTypeInfo? Fact<T>(Type type, JsonSerializerOptions options)
        where T : class => type == typeof(T)
            ? JsonMetadataServices.CreateValueInfo<T>(options, new FactJsonConverter<T, TSelf>())
            : CollectionTypes.Resolve<T>(type, options) ?? CollectionTypes.Sequence<FactSet<T>, T>(type, options);

    /// <summary>What there is to know of parts of a record, or of a collection of such; null if <paramref name="type"/> is none of these.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static JsonTypeInfo? Part<T>(Type type, JsonSerializerOptions options)
        where T : class => type == typeof(T)
            ? JsonMetadataServices.CreateValueInfo<T>(options, new PartJsonConverter<T>())
            : CollectionTypes.Resolve<T>(type, options);

    /// <summary>What there is to know of an enum, or of a collection of its values; null if <paramref name="type"/> is none of these.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static JsonTypeInfo? Enum<T>(Type type, JsonSerializerOptions options)
        where T : struct, Enum => Value<T>(type, options, new EnumJsonConverter<T, TSelf>());

    /// <summary>What there is to know of values that a converter writes and reads.</summary>
    private static JsonTypeInfo? Value<T>(Type type, JsonSerializerOptions options, JsonConverter converter)
        where T : struct
    {
        if (type != typeof(T) && type != typeof(T?))
        {
            return CollectionTypes.Resolve<T>(type, options);
        }

        JsonTypeInfo<T> value = JsonMetadataServices.CreateValueInfo<T>(
            options, converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options)! : converter);
        return type == typeof(T) ? value : JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(value));
    }

    /// <summary>Type infos are made once per options only if the options cannot change any more.</summary>
    private JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = this };
        options.MakeReadOnly();
        return Interlocked.CompareExchange(ref _options, options, null) ?? options;
    }
}
#endif
