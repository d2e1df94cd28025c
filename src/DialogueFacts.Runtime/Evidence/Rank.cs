namespace DialogueFacts;

/// <summary>What becomes of a value that a source states and the fact does not (Wikidata's ranks).</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SnakeCaseEnumConverter<Rank>))]
#endif
public enum Rank
{
    /// <summary>It stands beside the fact's own value; nobody has decided between them.</summary>
    Normal,

    /// <summary>It was judged wrong.</summary>
    Deprecated,
}
