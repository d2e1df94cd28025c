namespace DialogueFacts.Tests;

/// <summary>What follows from the facts that are written.</summary>
public class DerivedFactTests
{
    [Fact]
    public void The_dialogue_was_on_a_Friday() => Assert.Equal(Weekday.Friday, Meetings.HighLevelSecurityDialogue.Weekday);

    [Fact]
    public void Only_events_of_a_known_day_have_a_day_of_the_week() =>
        Assert.All(Events.All, e => Assert.Equal(e.Date is { Precision: EdtfPrecision.Day }, e.Weekday is not null));

    [Fact]
    public void The_funding_of_the_Merida_Initiative_is_disputed_between_documents() =>
        Assert.Contains(Agreements.MeridaInitiative.Disputes, d => d.Slot == "start" && d.Fact.Certainty == Certainty.Stated && d.Source.Evidence.Count == 3);
}
