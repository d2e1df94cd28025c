using DialogueFacts.Compiler.Evidence.Excerpts.Context;
using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Evidence.Excerpts.Nearest;
using DialogueFacts.Compiler.Evidence.Excerpts.Searching;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>Finds an excerpt whose brackets are edits, or some of them the source's own.</summary>
internal static class EditedSearch
{
    /// <summary>So many brackets that may be the source's own are tried in every combination; of more, all or none.</summary>
    private const int CombinedBrackets = 4;

    /// <summary>An excerpt with more brackets than this has all of them read as edits.</summary>
    private const int MostBrackets = 64;

    /// <summary>How many occurrences of parts are kept in all; an excerpt made of what is everywhere must not take the memory.</summary>
    private const int MostOccurrences = 1_000_000;

    public static EditedOutcome Find(Snapshot snapshot, string excerpt, List<Bracket> brackets, RequiredContext context, ExcerptLimits limits)
    {
        EditedOutcome outcome = new() { Problem = ExcerptProblem.NotFound };
        foreach (bool[] literal in Readings(snapshot, excerpt, brackets))
        {
            outcome = FindReading(snapshot, new EditedExcerpt(excerpt, brackets, literal), context, limits);
            if (outcome.Found is not null)
                break;
        }

        return outcome;
    }

    /// <summary>Which brackets are the source's own: as many as possible first, none last. That all are was tried before brackets were looked at.</summary>
    private static IEnumerable<bool[]> Readings(Snapshot snapshot, string excerpt, List<Bracket> brackets)
    {
        int[] candidates = brackets.Count > MostBrackets
            ? []
            : [.. Enumerable.Range(0, brackets.Count).Where(i => LiteralSearch.FindTypographic(snapshot, brackets[i].Span.In(excerpt), 1).Count > 0)];
        int combinations = candidates.Length <= CombinedBrackets ? 1 << candidates.Length : 2;
        for (int combination = combinations - 1; combination >= 0; combination--)
        {
            var literal = new bool[brackets.Count];
            for (int i = 0; i < candidates.Length; i++)
                literal[candidates[i]] = candidates.Length > CombinedBrackets ? combination == 1 : (combination >> i & 1) == 1;
            yield return literal;
        }
    }

    private static EditedOutcome FindReading(Snapshot snapshot, EditedExcerpt excerpt, RequiredContext context, ExcerptLimits limits)
    {
        IReadOnlyList<ExcerptPart> parts = excerpt.Parts;
        if (parts.Count == 0)
            return new() { Problem = ExcerptProblem.Empty };
        if (excerpt.ChangesWord)
            return new() { Problem = ExcerptProblem.InsertionWithinWord };
        if (excerpt.HasOmission && parts.FirstOrDefault(part => WordSplitter.CountWords(part.Text, limits.MinimumWords) < limits.MinimumWords) is { } tooShort)
            return new() { Problem = ExcerptProblem.PartTooShort, Part = tooShort };

        var occurrences = new List<List<TextSpan>>(parts.Count);
        foreach (ExcerptPart part in parts)
        {
            List<TextSpan> spans = LiteralSearch.FindTypographic(snapshot, part.Text, Math.Max(16, MostOccurrences / parts.Count));
            if (spans.Count == 0)
                return new() { Problem = ExcerptProblem.NotFound, Part = part };
            occurrences.Add(spans.FindAll(span => part.MayStandAt(snapshot.Text, span)));
            if (occurrences[occurrences.Count - 1].Count == 0)
                return new() { Problem = ExcerptProblem.NotFound };
        }

        return Chain(snapshot.Text, excerpt, occurrences, context, limits);
    }

    private static EditedOutcome Chain(string text, EditedExcerpt excerpt, List<List<TextSpan>> occurrences, RequiredContext context, ExcerptLimits limits)
    {
        PartChain anyGap = PartChain.Find(occurrences, int.MaxValue);
        if (anyGap.Spans.Count == 0)
            return new() { Problem = ExcerptProblem.PartsOutOfOrder, WouldMatch = true, InSource = occurrences[0][0] };
        PartChain anywhere = PartChain.Find(occurrences, limits.MaximumGap);
        if (anywhere.Spans.Count == 0)
            return GapTooLong(excerpt, anyGap.First, limits);

        int last = occurrences.Count - 1;
        occurrences[0] = occurrences[0].FindAll(span => context.Precedes(text, span.Start));
        occurrences[last] = occurrences[last].FindAll(span => context.Follows(text, span.End));
        PartChain chain = PartChain.Find(occurrences, limits.MaximumGap);
        if (chain.Spans.Count == 0)
            return new() { Problem = ExcerptProblem.ContextNotFound, WouldMatch = true, InSource = anywhere.Spans[0] };

        long quoted = excerpt.Parts.Sum(part => (long)part.Text.Length);
        if (excerpt.Inserted * 100L > limits.MaximumInsertedPercent * (quoted + excerpt.Inserted))
            return new() { Problem = ExcerptProblem.TooMuchInserted, WouldMatch = true, InSource = chain.Spans[0] };
        return new() { Found = Describe(text, chain) };
    }

    private static EditedOutcome GapTooLong(EditedExcerpt excerpt, TextSpan[] chain, ExcerptLimits limits)
    {
        int after = 1;
        while (after < chain.Length - 1 && chain[after].Start - chain[after - 1].End <= limits.MaximumGap)
            after++;
        var gap = new TextSpan(chain[after - 1].End, chain[after].Start);
        return new() { Problem = ExcerptProblem.GapTooLong, Part = excerpt.Parts[after], WouldMatch = true, InSource = gap };
    }

    private static Occurrences Describe(string text, PartChain chain)
    {
        var cuts = ExcerptCuts.None;
        foreach (TextSpan part in chain.First)
            cuts |= LiteralSearch.CutsAt(text, part);
        bool crosses = chain.First.Zip(chain.First.Skip(1), (before, after) => EndsParagraph(text, before.End, after.Start)).Any(ends => ends);
        return new Occurrences(MatchTier.Edited, chain.Spans, chain.First, cuts, crosses);
    }

    /// <summary>A line with nothing on it, or Unicode's paragraph separator.</summary>
    private static bool EndsParagraph(string text, int start, int end)
    {
        bool lineIsEmpty = false;
        for (int i = start; i < end; i++)
        {
            bool lineEnds = CharacterKinds.IsLineEnd(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n');
            if (text[i] == '\u2029' || (lineEnds && lineIsEmpty))
                return true;
            lineIsEmpty = lineEnds || (lineIsEmpty && CharacterKinds.IsBlank(text[i]));
        }

        return false;
    }
}
