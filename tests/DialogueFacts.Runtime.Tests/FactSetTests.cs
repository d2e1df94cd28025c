using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests;

public class FactSetTests
{
    private static readonly FactSet<Meeting> Meetings = new(CompiledFacts.Table, 0);

    [Fact]
    public void It_says_what_and_how_much_it_holds() => Assert.Equal("FactSet<Meeting> { Count = 2 }", Meetings.ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_place_without_a_fact_is_refused_with_the_number_of_facts(int place) =>
        Assert.StartsWith("There are 2 facts", Assert.Throws<ArgumentOutOfRangeException>(() => Meetings[place]).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_identifier_is_refused_with_the_nearest()
    {
        KeyNotFoundException refusal = Assert.Throws<KeyNotFoundException>(() => Meetings["1 "]);

        Assert.Equal("There is no Meeting with the identifier '1 '. Did you mean '1'?", refusal.Message);
    }

    [Fact]
    public void Without_one_that_is_near_none_is_proposed() => Assert.Equal(
        "There is no Meeting with the identifier 'assembly'.", Assert.Throws<KeyNotFoundException>(() => Meetings["assembly"]).Message);

    [Fact]
    public void The_identifier_of_a_fact_of_another_class_is_refused_with_the_class() => Assert.Equal(
        "The fact with the identifier 'ben' is of the class Person, not Meeting.", Assert.Throws<KeyNotFoundException>(() => Meetings["ben"]).Message);

    [Fact]
    public void What_may_be_missing_is_found_or_not()
    {
        Assert.True(Meetings.TryGet("1", out Meeting? first));
        Assert.Same(Meetings[0], first);
        Assert.Null(Meetings.Find("ben"));
        Assert.False(Meetings.TryGet("ben", out _));
    }

    [Fact]
    public void No_identifier_is_refused() => Assert.Throws<ArgumentNullException>(() => Meetings.Find(null!));
}
