namespace DialogueFacts;

/// <summary>Why a value is not simply what a source says.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SnakeCaseEnumConverter<DoubtKind>))]
#endif
public enum DoubtKind
{
    /// <summary>It is as the sources have it, although something speaks against it.</summary>
    Doubtful,

    /// <summary>It sets right a slip of a source.</summary>
    Corrected,

    /// <summary>It is from none of the sources.</summary>
    FromElsewhere,
}
