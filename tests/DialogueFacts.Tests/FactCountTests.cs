namespace DialogueFacts.Tests;

/// <summary>How much there is of each kind, so that a change is seen in review.</summary>
public class FactCountTests
{
    [Fact]
    public void There_are_so_many_facts_of_each_kind() => Assert.Equal(
        """
        agreements 2, pledges 12
        events 32
        meetings 13, participations 30
        officials 30, memberships 31
        organizations 31
        people 6
        places 8
        posts 25
        sources 5
        statements 68
        statistics 10
        unnamed parties 28
        pieces of evidence 648
        """,
        $"""
        agreements {Agreements.All.Count}, pledges {Agreements.All.Sum(a => a.Pledges.Count)}
        events {Events.All.Count(e => e is not Meeting)}
        meetings {Meetings.All.Count}, participations {Meetings.All.Sum(m => m.Participations.Count)}
        officials {Officials.All.Count}, memberships {Officials.All.Sum(o => o.Memberships.Count)}
        organizations {Organizations.All.Count}
        people {People.All.Count(p => p is not Official)}
        places {Places.All.Count}
        posts {Posts.All.Count}
        sources {Sources.All.Count}
        statements {Statements.All.Count}
        statistics {Statistics.All.Count}
        unnamed parties {UnnamedParties.All.Count}
        pieces of evidence {AllSourced().Sum(s => s.Evidence.Count)}
        """);

    [Fact]
    public void Every_excerpt_was_found_in_its_document() =>
        Assert.DoesNotContain(AllSourced().SelectMany(s => s.Evidence), e => e.Match == MatchTier.Unchecked || e.Start is null);

    [Fact]
    public void Every_fact_rests_on_evidence() =>
        Assert.DoesNotContain(Things.All, t => t.Evidence.Count == 0);

    private static IEnumerable<ISourced> AllSourced() =>
    [
        .. Things.All,
        .. Sources.All,
        .. Meetings.All.SelectMany(m => m.Participations),
        .. People.All.SelectMany(p => p.Memberships),
        .. Agreements.All.SelectMany(a => a.Pledges),
        .. Agreements.All.Select(a => a.Funding).OfType<ISourced>(),
    ];
}
