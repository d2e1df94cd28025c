namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>How the value of a metamodel slot is written.</summary>
internal enum MetaShape
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Scalars in a list, or one alone.</summary>
    Scalars,

    /// <summary>A mapping.</summary>
    Object,

    /// <summary>Mappings in a list, or one alone.</summary>
    Objects,

    /// <summary>Named mappings: by their names, or in a list.</summary>
    Members,
}
