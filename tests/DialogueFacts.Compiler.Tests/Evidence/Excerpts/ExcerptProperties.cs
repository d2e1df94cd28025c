using DialogueFacts.Compiler.Evidence.Excerpts;

using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

public class ExcerptProperties
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Any_span_of_any_source_matches_exactly_where_it_is()
    {
        Check.One(Settings, Prop.ForAll(Spans.Any, span =>
        {
            ExcerptMatch match = Checking.Matching(span.Source, span.Excerpt);

            (int start, int end) = span.Quoted;
            Assert.Equal((MatchTier.Exact, span.Source[start..end]), (match.Tier, match.In(span.Source)));
            Assert.True(match.Occurrences == 1 ? match.Start == start : match.Start <= start, $"{match} for {start}");
            Assert.True(match.Prefix.Length <= 16 && span.Source[..match.Start].EndsWith(match.Prefix, StringComparison.Ordinal), match.Prefix);
            Assert.True(match.Suffix.Length <= 16 && span.Source[match.End..].StartsWith(match.Suffix, StringComparison.Ordinal), match.Suffix);
        }));
    }

    [Fact]
    public void After_any_one_change_of_a_digit_letter_sign_capital_or_word_it_matches_at_no_tier()
    {
        int tried = 0;
        Check.One(Settings.WithMaxTest(60), Prop.ForAll(Spans.Any, span =>
        {
            // A changed bracket is another edit, not a misquotation.
            if (span.Excerpt.Contains('[', StringComparison.Ordinal))
                return;
            Snapshot snapshot = Snapshot.FromText(span.Source);
            string source = Typography.Plain(span.Source);
            (int start, int end) = span.Quoted;
            foreach (string changed in OneChange.To(span.Source[start..end]))
            {
                // Changed so that the source says that too: "the" for "they".
                if (source.Contains(Typography.Plain(changed), StringComparison.Ordinal))
                    continue;
                ExcerptResult result = ExcerptMatcher.Match(snapshot, changed);
                Assert.True(result.Match is null, $"\"{changed}\" in \"{span.Source}\": {result.Match}");
                tried++;
            }
        }));
        Assert.InRange(tried, 1000, int.MaxValue);
    }

    [Fact]
    public void After_any_typographic_change_it_matches_typographically_at_the_original_position()
    {
        int tried = 0;
        Check.One(Settings.WithMaxTest(60), Prop.ForAll(Spans.Any, span =>
        {
            Snapshot snapshot = Snapshot.FromText(span.Source);
            (int start, int end) = span.Quoted;
            string quoted = span.Source[start..end];
            foreach (string changed in Typography.Variants(quoted))
            {
                // Changed to what the source has elsewhere, or has just so beyond the span's ends.
                if (span.Source.Contains(changed, StringComparison.Ordinal))
                    continue;
                ExcerptMatch? match = ExcerptMatcher.Match(snapshot, changed).Match;
                Assert.True(match?.Tier == MatchTier.Typographic, $"\"{changed}\" in \"{span.Source}\": {match}");
                Assert.Equal(Typography.Plain(quoted), Typography.Plain(match.In(span.Source)));
                Assert.True(match.Occurrences == 1 ? (match.Start, match.End) == (start, end) : match.Start <= start, $"{match} for {start}");
                tried++;
            }
        }));
        Assert.InRange(tried, 1000, int.MaxValue);
    }

    [Fact]
    public void Any_two_parts_of_a_source_match_as_edited_with_what_lies_between_left_out()
    {
        Gen<(string Source, int First, int Gap, int Last)> parts =
            from source in Gen.Elements<string>([.. SeedDocuments.All])
            from first in Gen.Choose(0, source.Split(' ').Length - 80)
            from gap in Gen.Choose(1, 40)
            from last in Gen.Choose(3, 20)
            select (source, first, gap, last);

        Check.One(Settings, Prop.ForAll(parts.ToArbitrary(), sample =>
        {
            string[] words = sample.Source.Split(' ');
            string before = string.Join(' ', words.Skip(sample.First).Take(6)), after = string.Join(' ', words.Skip(sample.First + 6 + sample.Gap).Take(sample.Last));

            if (after.Split().Count(word => word.Any(char.IsLetterOrDigit)) < 3)
                return;
            ExcerptMatch match = Checking.Matching(sample.Source, $"{before} [...] {after}");

            Assert.Equal(MatchTier.Edited, match.Tier);
            Assert.StartsWith(Typography.Plain(before), Typography.Plain(match.In(sample.Source)), StringComparison.Ordinal);
            Assert.EndsWith(Typography.Plain(after), Typography.Plain(match.In(sample.Source)), StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void A_suggested_context_makes_the_excerpt_unique()
    {
        int suggested = 0;
        Check.One(Settings, Prop.ForAll(Spans.Any, span =>
        {
            ExcerptResult result = Checking.Check(span.Source, span.Excerpt);
            if (result.Suggestion is not { } suggestion)
                return;
            ExcerptMatch match = Checking.Matching(span.Source, span.Excerpt, suggestion.Prefix, suggestion.Suffix);
            Assert.Equal((1, result.Match!.Start), (match.Occurrences, match.Start));
            suggested++;
        }));
        Assert.NotEqual(0, suggested);
    }

    [Fact]
    public void Any_two_texts_give_a_match_or_a_failure()
    {
        Gen<string> text = Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).Or(Gen.Elements("[]. .…-\u2014\n a\u0301e1\uD83D\uDE00".ToCharArray())).ArrayOf().Select(units => new string(units));

        Check.One(Settings.WithMaxTest(2000), Prop.ForAll(text.ToArbitrary(), text.ToArbitrary(), (source, excerpt) =>
        {
            ExcerptResult result = Checking.Check(source, excerpt, prefix: source, suffix: excerpt);

            Assert.True((result.Match is null) != (result.Failure is null));
        }));
    }
}
