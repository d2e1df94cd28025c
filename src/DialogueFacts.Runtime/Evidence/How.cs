namespace DialogueFacts;

/// <summary>How a source says what its excerpt supports.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SnakeCaseEnumConverter<How>))]
#endif
public enum How
{
    /// <summary>Said outright, as something that is so or was so.</summary>
    Stated,

    /// <summary>Said of the future, as something intended, scheduled, pledged or expected.</summary>
    Planned,

    /// <summary>Said with reservation ("possibly", "may", "it appears").</summary>
    Hedged,

    /// <summary>Said to be what somebody else says; the source does not vouch for it.</summary>
    Attributed,

    /// <summary>A judgement of whoever says it.</summary>
    Opinion,

    /// <summary>Said not to be so.</summary>
    Denied,
}
