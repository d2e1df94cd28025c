namespace DialogueFacts.Compiler.Model;

/// <summary>How instances of a class stand in a slot.</summary>
public enum Inlining
{
    /// <summary>The range is no class.</summary>
    None,

    /// <summary>By identifier.</summary>
    Reference,

    /// <summary>As the object itself.</summary>
    Object,

    /// <summary>As a list of objects.</summary>
    List,

    /// <summary>As a mapping from identifier or key to the rest of the object, or to its one further value.</summary>
    Dictionary,
}
