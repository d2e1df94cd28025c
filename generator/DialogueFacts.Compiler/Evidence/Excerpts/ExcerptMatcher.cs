using DialogueFacts.Compiler.Evidence.Excerpts.Context;
using DialogueFacts.Compiler.Evidence.Excerpts.Edited;
using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Evidence.Excerpts.Searching;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>Checks excerpts against their sources, tier by tier, closest first. Pure, ordinal, the same on every machine.</summary>
public static class ExcerptMatcher
{
    /// <summary>
    /// Finds an excerpt in a snapshot, or says why it is not there. White space and invisible characters at the excerpt's ends do not count.
    /// A passage never begins or ends within a character (a letter and its marks); whether it does within a word is told by <see cref="ExcerptMatch.Cuts"/>.
    /// Takes any input without exception, in time near-linear in its length.
    /// </summary>
    /// <param name="snapshot">The source.</param>
    /// <param name="excerpt">What it is said to contain.</param>
    /// <param name="prefix">What stands right before the excerpt, or null. Its last 256 characters count, as typography allows.</param>
    /// <param name="suffix">What stands right after the excerpt, or null. Its first 256 characters count, as typography allows.</param>
    /// <param name="limits">How far edits may go; <see cref="ExcerptLimits.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> or <paramref name="excerpt"/> is null.</exception>
    public static ExcerptResult Match(Snapshot snapshot, string excerpt, string? prefix = null, string? suffix = null, ExcerptLimits? limits = null)
    {
        if (snapshot is null)
            throw new ArgumentNullException(nameof(snapshot));
        if (excerpt is null)
            throw new ArgumentNullException(nameof(excerpt));

        var diagnosis = new FailureDiagnosis(snapshot, excerpt);
        TextSpan own = TextFolder.Trim(excerpt);
        if (own.Length == 0)
            return ExcerptResult.Of(diagnosis.Whole(ExcerptProblem.Empty));

        string quoted = own.Length == excerpt.Length ? excerpt : own.In(excerpt);
        RequiredContext context = RequiredContext.Of(prefix, suffix);
        List<TextSpan> exact = LiteralSearch.FindExact(snapshot, quoted);
        if (InContext(snapshot, exact, MatchTier.Exact, context) is { } exactly)
            return exactly;
        List<TextSpan> typographic = LiteralSearch.FindTypographic(snapshot, quoted);
        if (InContext(snapshot, typographic, MatchTier.Typographic, context) is { } typographically)
            return typographically;
        if (exact.Count > 0)
            return ExcerptResult.Of(diagnosis.WrongContext(exact[0], MatchTier.Exact));
        if (typographic.Count > 0)
            return ExcerptResult.Of(diagnosis.WrongContext(typographic[0], MatchTier.Typographic));

        limits ??= ExcerptLimits.Default;
        List<Bracket> brackets = Bracket.ReadAll(excerpt, out int unclosed);
        if (unclosed >= 0)
            return ExcerptResult.Of(diagnosis.Unclosed(unclosed));
        if (brackets.Count > 0)
        {
            EditedOutcome outcome = EditedSearch.Find(snapshot, excerpt, brackets, context, limits);
            return outcome.Found is { } found ? Found(snapshot, found) : ExcerptResult.Of(diagnosis.Edited(outcome));
        }

        return ExcerptResult.Of(diagnosis.DotsForOmission(context, limits) ?? diagnosis.NotFound(quoted, offset => offset + own.Start));
    }

    /// <summary>Whether the excerpt stands in a snapshot without edits, in whole words.</summary>
    internal static bool IsIn(Snapshot snapshot, string excerpt)
    {
        TextSpan own = TextFolder.Trim(excerpt);
        return own.Length > 0
            && LiteralSearch.FindTypographic(snapshot, own.In(excerpt)).Exists(found => LiteralSearch.CutsAt(snapshot.Text, found) == ExcerptCuts.None);
    }

    private static ExcerptResult? InContext(Snapshot snapshot, List<TextSpan> spans, MatchTier tier, RequiredContext context)
    {
        List<TextSpan> kept = spans.Count == 0 ? spans : context.Filter(snapshot.Text, spans);
        return kept.Count == 0 ? null : Found(snapshot, new Occurrences(tier, kept, [kept[0]], LiteralSearch.CutsAt(snapshot.Text, kept[0]), CrossesParagraph: false));
    }

    private static ExcerptResult Found(Snapshot snapshot, Occurrences found)
    {
        TextSpan first = found.Spans[0];
        var match = new ExcerptMatch
        {
            Tier = found.Tier,
            Start = first.Start,
            End = first.End,
            Quoted = found.Quoted.ToEquatableArray(),
            Prefix = Surroundings.Before(snapshot.Text, first.Start),
            Suffix = Surroundings.After(snapshot.Text, first.End),
            Occurrences = found.Spans.Count,
            Cuts = found.Cuts,
            CrossesParagraph = found.CrossesParagraph,
        };
        return ExcerptResult.Of(match, ContextSuggester.Suggest(snapshot.Text, found.Spans));
    }
}
