namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A day counted from that of the source: <c>yesterday</c>.</summary>
internal sealed record NearbyDay(int DaysLater, Extent Where) : DateMention(Where)
{
    public override EdtfDate? SeenFrom(DateTime published) => EdtfDate.FromDay(EdtfDay.FromDateTime(published.AddDays(DaysLater)));
}
