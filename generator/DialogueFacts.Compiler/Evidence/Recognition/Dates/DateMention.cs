namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A date, or part of one, that a passage states.</summary>
internal abstract record DateMention(Extent Where)
{
    /// <summary>The date without regard to when it was said; null if that decides, or if there is no such date.</summary>
    public virtual EdtfDate? Date => null;

    /// <summary>The date that it means in what was published on a day; null if that cannot be told for certain.</summary>
    public virtual EdtfDate? SeenFrom(DateTime published) => Date;
}
