namespace DialogueFacts.Tool.JsonSchema;

/// <summary>How the values of a slot stand in JSON.</summary>
internal enum ValueShape
{
    Single,
    List,
    Dictionary,

    /// <summary>Lists in lists.</summary>
    Array,
}
