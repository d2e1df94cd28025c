using System.Globalization;

namespace DialogueFacts.Compiler.Tests.Findings;

public class SpellingTests
{
    [Theory]
    [InlineData("marcelo-ebrad", "marcelo-ebrard", "marcelo-perez", "ebrard")]
    [InlineData("naem", "name", "names", "nature")]
    [InlineData("exerpt", "excerpt", "export", "except")]
    [InlineData("familyName", "family_name", "family")]
    [InlineData("Family-Name", "family_name", "amily-name")]
    [InlineData("supprots", "supports", "support")]
    [InlineData("start", "star", "stop")]
    public void The_nearest_name_is_meant(string misspelt, string meant, params string[] others) =>
        Assert.Equal(meant, Spelling.Nearest(misspelt, [.. others, meant]));

    [Theory]
    [InlineData("id", "name", "kind")]
    [InlineData("alejandro", "marcelo")]
    [InlineData("abcdefghijklmnop", "abcdefghijk")]
    [InlineData("name")]
    [InlineData("", "name")]
    [InlineData("y", "x")]
    [InlineData("on", "in")]
    public void Nothing_is_meant_if_nothing_is_near(string misspelt, params string[] names) =>
        Assert.Null(Spelling.Nearest(misspelt, names));

    [Fact]
    public void Of_names_as_near_the_first_in_ordinal_order_is_meant_whatever_their_order()
    {
        Assert.Equal("bat", Spelling.Nearest("xat", ["rat", "cat", "bat"]));
        Assert.Equal("bat", Spelling.Nearest("xat", ["bat", "cat", "rat"]));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("abcdef", "xabcdef", 1)]
    [InlineData("abcdef", "abdef", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Edits_are_counted_both_ways(string one, string other, int edits)
    {
        Assert.Equal(edits, new EditDistance(one).To(other, 10));
        Assert.Equal(edits, new EditDistance(other).To(one, 10));
    }

    [Fact]
    public void A_bound_changes_no_count_below_it()
    {
        var random = new Random(7);
        for (int run = 0; run < 2000; run++)
        {
            string one = Word(random);
            string other = Word(random);
            int edits = new EditDistance(one).To(other, 20);
            for (int most = 0; most < 8; most++)
            {
                int bounded = new EditDistance(one).To(other, most);
                Assert.True(edits <= most ? bounded == edits : bounded > most, $"{one} {other} {most}");
            }
        }
    }

    [Fact]
    public void A_hundred_thousand_names_are_no_obstacle()
    {
        string[] names = [.. Enumerable.Range(0, 100_000).Select(i => "fact-" + (i * 7919L % 1000003).ToString("D6", CultureInfo.InvariantCulture))];
        Assert.Equal("fact-475140", Spelling.Nearest("fact-47514o", names));
    }

    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(9)).Select(_ => (char)('a' + random.Next(3)))]);
}
