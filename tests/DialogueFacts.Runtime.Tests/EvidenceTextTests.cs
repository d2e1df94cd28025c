using System.Text.Json;

namespace DialogueFacts.Runtime.Tests;

/// <summary>The enums of evidence, as text and as JSON.</summary>
public class EvidenceTextTests
{
    [Fact]
    public void How_is_written_alike() => AssertAlike<How>(HowExtensions.ToText);

    [Fact]
    public void Rank_is_written_alike() => AssertAlike<Rank>(RankExtensions.ToText);

    [Fact]
    public void A_match_is_written_alike() => AssertAlike<MatchTier>(MatchTierExtensions.ToText);

    [Fact]
    public void A_doubt_is_written_alike() => AssertAlike<DoubtKind>(DoubtKindExtensions.ToText);

    [Fact]
    public void Certainty_is_written_alike() => AssertAlike<Certainty>(CertaintyExtensions.ToText);

    private static void AssertAlike<T>(Func<T, string> toText)
        where T : struct, Enum
    {
        Assert.All(Enum.GetValues<T>(), value => Assert.Equal(JsonSerializer.Serialize(value).Trim('"'), toText(value)));
        Assert.Throws<ArgumentOutOfRangeException>(() => toText((T)Enum.ToObject(typeof(T), 99)));
    }
}
