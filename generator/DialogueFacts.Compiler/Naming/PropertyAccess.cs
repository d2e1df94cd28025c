namespace DialogueFacts.Compiler.Naming;

/// <summary>Where a property has its value from.</summary>
public enum PropertyAccess
{
    /// <summary>From the data.</summary>
    Data,

    /// <summary>From the base record's property of the same type, which there may be null.</summary>
    NotNullOfBase,

    /// <summary>From the base record's property, whose type is wider.</summary>
    CastOfBase,
}
