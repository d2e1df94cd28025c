namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A date with its year: <c>8 October 2021</c>, <c>spring 1961</c>, <c>the 1990s</c>.</summary>
/// <param name="Stated">Null if there is no such date (<c>30 February 2021</c>), or if it may be one of several.</param>
internal sealed record StatedDate(EdtfDate? Stated, Extent Where) : DateMention(Where)
{
    public override EdtfDate? Date => Stated;
}
