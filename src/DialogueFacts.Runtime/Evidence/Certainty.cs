namespace DialogueFacts;

/// <summary>How sure a value is, as its evidence says it: later ones are surer, so that values can be compared (<c>&gt;= Certainty.Attributed</c>).</summary>
/// <remarks>Whether a source contradicts it is another question, which <see cref="ISourced.Disputes"/> answers.</remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SnakeCaseEnumConverter<Certainty>))]
#endif
public enum Certainty
{
    /// <summary>There is no value, so nothing to be sure of.</summary>
    Absent,

    /// <summary>There is a value, and no evidence bears it out: it is from elsewhere, follows from other values, or speaks of the curation.</summary>
    Unsourced,

    /// <summary>All that is said of it is that it is not so.</summary>
    Denied,

    /// <summary>It is only planned.</summary>
    Planned,

    /// <summary>It is somebody's judgement.</summary>
    Opinion,

    /// <summary>It is said with reservation.</summary>
    Hedged,

    /// <summary>It is said to be what somebody else says.</summary>
    Attributed,

    /// <summary>A source states it.</summary>
    Stated,
}
