using DialogueFacts.Compiler.Evidence.Excerpts.Context;
using DialogueFacts.Compiler.Evidence.Excerpts.Edited;
using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Evidence.Excerpts.Nearest;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>Says why an excerpt does not match, as an author can mend it.</summary>
internal sealed class FailureDiagnosis(Snapshot snapshot, string excerpt)
{
    public ExcerptFailure Whole(ExcerptProblem problem) => At(new TextSpan(0, excerpt.Length), problem);

    public ExcerptFailure Unclosed(int bracket) => At(new TextSpan(bracket, excerpt.Length), ExcerptProblem.BracketNeverCloses);

    public ExcerptFailure WrongContext(TextSpan occurrence, MatchTier tier) =>
        Whole(ExcerptProblem.ContextNotFound) with { WouldMatch = tier, Nearest = SourcePassage.At(snapshot.Text, occurrence) };

    /// <param name="quoted">What of the excerpt is not in the source.</param>
    /// <param name="toExcerpt">From offsets in it to offsets in the excerpt.</param>
    public ExcerptFailure NotFound(string quoted, Func<int, int> toExcerpt)
    {
        ExcerptFailure failure = At(new TextSpan(toExcerpt(0), toExcerpt(quoted.Length - 1) + 1), ExcerptProblem.NotFound);
        if (NearestPassage.Find(snapshot, quoted) is not { } nearest)
            return failure;

        (ExcerptProblem problem, MatchTier? tier) = nearest.IsWhole ? Compare(quoted, nearest.Span.In(snapshot.Text)) : (ExcerptProblem.NotFound, null);
        return failure with
        {
            Problem = problem,
            WouldMatch = tier,
            Nearest = SourcePassage.At(snapshot.Text, nearest.Span),
            Difference = nearest.Difference is { } difference ? difference with { ExcerptStart = ToExcerpt(difference.ExcerptStart) } : null,
        };

        int ToExcerpt(int offset) => offset < quoted.Length ? toExcerpt(offset) : toExcerpt(quoted.Length - 1) + 1;
    }

    public ExcerptFailure Edited(EditedOutcome outcome)
    {
        if (outcome.Problem == ExcerptProblem.NotFound)
            return Capped(outcome.Part is { } missing ? NotFound(missing.Text, missing.ToExcerpt) : NotFound(excerpt, offset => offset));
        return At(outcome.Part?.InExcerpt ?? new TextSpan(0, excerpt.Length), outcome.Problem) with
        {
            WouldMatch = outcome.WouldMatch ? MatchTier.Edited : null,
            Nearest = outcome.InSource is { } span ? SourcePassage.At(snapshot.Text, span) : null,
        };
    }

    /// <summary>If the excerpt would match with <c>[...]</c> for its dots, that is what is wrong with it.</summary>
    public ExcerptFailure? DotsForOmission(RequiredContext context, ExcerptLimits limits)
    {
        if (OmissionDots.FindAll(excerpt) is not { Count: > 0 } dots)
            return null;
        EditedOutcome outcome = EditedSearch.Find(snapshot, excerpt, dots, context, limits);
        return outcome.Found is { } found
            ? At(dots[0].Span, ExcerptProblem.OmissionWithoutBrackets) with { WouldMatch = MatchTier.Edited, Nearest = SourcePassage.At(snapshot.Text, found.Spans[0]) }
            : null;
    }

    private static ExcerptFailure At(TextSpan span, ExcerptProblem problem) =>
        new() { Problem = problem, ExcerptStart = span.Start, ExcerptEnd = span.End };

    /// <summary>A part of an edited excerpt cannot match closer than the whole.</summary>
    private static ExcerptFailure Capped(ExcerptFailure failure) =>
        failure.WouldMatch is null ? failure : failure with { WouldMatch = MatchTier.Edited };

    private static (ExcerptProblem Problem, MatchTier? Tier) Compare(string quoted, string passage)
    {
        (ExcerptProblem Problem, Func<string, string> Forget)[] differences =
        [
            (ExcerptProblem.CaseDiffers, text => text.ToLowerInvariant()),
            (ExcerptProblem.DiacriticsDiffer, LooseForm.WithoutMarks),
            (ExcerptProblem.PunctuationDiffers, LooseForm.WithoutPunctuation),
        ];
        foreach ((ExcerptProblem problem, Func<string, string> forget) in differences)
        {
            if (AreSame(FoldMode.Normalized))
                return (problem, MatchTier.Exact);
            if (AreSame(FoldMode.Typographic))
                return (problem, MatchTier.Typographic);

            bool AreSame(FoldMode mode) => forget(TextFolder.Fold(quoted, mode).Text) == forget(TextFolder.Fold(passage, mode).Text);
        }

        return (ExcerptProblem.NotFound, null);
    }
}
