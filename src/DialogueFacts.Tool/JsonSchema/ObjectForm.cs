namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Where an object stands, which decides what it must say itself.</summary>
internal enum ObjectForm
{
    Whole,

    /// <summary>In a dictionary, under its identifier or key.</summary>
    UnderKey,

    /// <summary>A file's share of the root: what it lacks another file may have.</summary>
    Share,
}
