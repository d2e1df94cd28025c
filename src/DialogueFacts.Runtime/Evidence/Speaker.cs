namespace DialogueFacts;

/// <summary>Who says something, if it is not the source itself: a fact, or else the words that the source has for them.</summary>
public sealed record Speaker
{
    internal Speaker(IFact fact) => Fact = fact;

    internal Speaker(string words) => Words = words;

    /// <summary>The fact that speaks; null if they are known by <see cref="Words"/> alone.</summary>
    public IFact? Fact { get; }

    /// <summary>The source's words for them, such as <c>a senior US administration official</c>; null if they are a <see cref="Fact"/>.</summary>
    public string? Words { get; }

    /// <summary>The words, or the fact's identifier.</summary>
    public override string ToString() => Words ?? Fact!.Id;
}
