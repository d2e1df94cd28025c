using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Evidence.Recognition.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Evidence.Recognition;

/// <summary>Whatever a passage says, reading it ends, and soon.</summary>
public sealed class RecognitionProperties
{
    private static readonly string[] Pieces =
    [
        "8", "2021", "2021-10", "21", "08", "1911", "31", "0", "th", "st", "1/2", "½", "3.3", "1,000", "1.000", "000", "12345678901234567890", "°", "-", "–", "/", ".", ",", "\"", "'s", "$", "%",
        "October", "Oct", "may", "May", "mar", "de", "of", "the", "last", "next", "this", "week", "month", "year", "Friday", "viernes", "pasado", "mañana", "por", "la", "yesterday", "ayer",
        "day", "before", "after", "spring", "Q", "half", "second", "quarter", "siglo", "century", "BC", "AD", "a", "C", "d", "one", "two", "twenty", "first", "hundred", "thousand", "million", "mil",
        "millones", "medio", "y", "and", "to", "al", "minus", "menos", "between", "que", "viene", "año", "s",
    ];

    [Fact]
    public void Any_words_are_read_without_failing()
    {
        Gen<(string Text, string? Language)> passages =
            from count in Gen.Choose(0, 14)
            from pieces in Gen.Elements(Pieces).ArrayOf(count)
            from gaps in Gen.Elements(" ", " ", "").ArrayOf(count)
            from language in Gen.Elements<string?>("en", "es", "de", null)
            select (string.Concat(pieces.Zip(gaps, (piece, gap) => piece + gap)), language);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(passages.ToArbitrary(), sample =>
        {
            var passage = Passage.Of(sample.Text, isEdited: false, sample.Language);
            var recogniser = new DateRecogniser(EdtfDate.Parse("2021-10-08"), passage.Dates);

            Assert.All(passage.Dates, mention => Assert.InRange(mention.Where.End, mention.Where.Start + 1, passage.Text.Length));
            Assert.All(passage.Numbers, mention => Assert.InRange(mention.Where.End, mention.Where.Start + 1, passage.Text.Length));
            foreach (DateMention mention in passage.Dates)
            {
                // What a mention is resolved to, the passage bears out.
                if (recogniser.Resolve(mention) is { } date)
                {
                    Assert.NotNull(recogniser.Find(date));
                }
            }
        }));
    }

    [Theory]
    [InlineData("yesterday, ")]
    [InlineData("\"on Friday\" ")]
    [InlineData("May to May 2007 and in October, ")]
    [InlineData("two and twenty-one hundred ")]
    [InlineData("October 8, 9, 10, ")]
    [InlineData("1 000 ")]
    [InlineData("000 ")]
    [InlineData("100 ")]
    [InlineData("twenty-")]
    [InlineData("8, ")]
    [InlineData("two and ")]
    [InlineData("mil ")]
    public void A_very_long_passage_is_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var passage = Passage.Of(text, isEdited: false, "en");

        Assert.Null(new DateRecogniser(EdtfDate.Parse("2021-10-08"), passage.Dates).Find(EdtfDate.Parse("1850")));
        Assert.NotNull(passage.Numbers);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
