using System.Globalization;
using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Runtime.Tests.Data;

public sealed class IdentifierHashTests
{
    /// <summary>A fact set compiled with one version is looked up by another: these never change.</summary>
    [Theory]
    [InlineData("", 372195250u)]
    [InlineData("a", 2192801734u)]
    [InlineData("ana", 534386147u)]
    [InlineData("meeting", 1927241897u)]
    [InlineData("merida-initiative", 279547447u)]
    [InlineData("https://example.org/Mérida", 3538528033u)]
    public void It_stays_what_it_is(string identifier, uint hash) => Assert.Equal(hash, Of(identifier));

    [Theory]
    [InlineData("thing-{0}")]
    [InlineData("{0}")]
    [InlineData("https://example.org/{0}/things")]
    [InlineData("{0}-thing-of-the-same-kind-as-the-others")]
    public void Identifiers_that_differ_in_a_number_spread_over_the_table(string format)
    {
        const int Count = 10_000;
        var buckets = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            buckets[IdentifierHash.Bucket(Of(string.Format(CultureInfo.InvariantCulture, format, i)), Count)]++;
        }

        // Of as many balls as urns a good hash leaves 1/e of the urns empty, and none is crowded.
        Assert.InRange(buckets.Count(b => b == 0), 3_500, 3_900);
        Assert.InRange(buckets.Max(), 1, 12);
    }

    private static uint Of(string identifier) => IdentifierHash.Of(Encoding.UTF8.GetBytes(identifier));
}
