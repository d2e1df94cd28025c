namespace DialogueFacts;

/// <summary>A fact: an object that has an identifier of its own.</summary>
public interface IFact
{
    /// <summary>The identifier, as the data write it; no two facts of a fact set have the same.</summary>
    string Id { get; }
}
