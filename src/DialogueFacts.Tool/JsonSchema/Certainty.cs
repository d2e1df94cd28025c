namespace DialogueFacts.Tool.JsonSchema;

/// <summary>
/// What to do where JSON Schema cannot say what LinkML does. A schema must not reject what the compiler accepts, so conditions are
/// mapped to what may satisfy them; what stands under a negation, or decides whether something else applies, to what surely does.
/// </summary>
internal enum Certainty
{
    /// <summary>The schema takes whatever may satisfy the condition.</summary>
    Possible,

    /// <summary>The schema takes nothing but what satisfies the condition.</summary>
    Certain,
}
