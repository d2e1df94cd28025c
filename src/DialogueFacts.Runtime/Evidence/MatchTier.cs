namespace DialogueFacts;

/// <summary>How an excerpt was found in the snapshot of its source when the facts were compiled.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SnakeCaseEnumConverter<MatchTier>))]
#endif
public enum MatchTier
{
    /// <summary>It was not looked for: the source has no snapshot.</summary>
    Unchecked,

    /// <summary>The same characters, in Unicode's normal form C.</summary>
    Exact,

    /// <summary>The same but for white space, quotation marks, dashes and the like.</summary>
    Typographic,

    /// <summary>With omissions or insertions that the excerpt marks.</summary>
    Edited,
}
