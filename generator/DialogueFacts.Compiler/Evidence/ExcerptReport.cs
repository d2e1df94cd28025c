using DialogueFacts.Compiler.Evidence.Excerpts;
using DialogueFacts.Compiler.Evidence.Excerpts.Edited;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Says how an excerpt was found, or why not.</summary>
/// <param name="source">The source's identifier.</param>
/// <param name="file">The name of its snapshot.</param>
internal sealed class ExcerptReport(EvidenceItem item, string source, string file, Snapshot snapshot, EvidenceOptions options)
{
    private const int LongestPassage = 240;

    /// <summary>Another source that has the excerpt; null if none has.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Null if the excerpt was not found.</summary>
    public EvidenceMatch? Report(ExcerptResult result, List<Finding> findings)
    {
        if (result.Failure is { } failure)
        {
            findings.Add(Explain(failure));
        }

        if (result.Match is not { } match)
        {
            return null;
        }

        if (match.Tier > options.LowestTier)
        {
            findings.Add(At(EvidenceRules.TierTooLow, $"{match.Tier}", $"{options.LowestTier}"));
        }

        if (match.Cuts != ExcerptCuts.None)
        {
            string where = match.Cuts == ExcerptCuts.Start ? "begins" : match.Cuts == ExcerptCuts.End ? "ends" : "begins and ends";
            findings.Add(At(EvidenceRules.CutsWord, where));
        }

        if (match.Tier == MatchTier.Edited)
        {
            CheckSense(match, findings);
        }

        if (match.Occurrences > 1)
        {
            findings.Add(Finding.Of(
                EvidenceRules.Ambiguous, item.At(item.Slots.Excerpt), item.Subject, match.Occurrences, source, Propose(result.Suggestion)));
        }

        return new EvidenceMatch(item.Evidence.Node, match.Tier, match.Start, match.End, match.Prefix, match.Suffix);
    }

    private void CheckSense(ExcerptMatch match, List<Finding> findings)
    {
        if (Negation.LeftOut(snapshot.Text, match.Quoted) is { } left)
        {
            findings.Add(At(EvidenceRules.ChangesSense, $"leaves out \"{left}\"", "Quote it as well."));
        }
        else if (Negation.PutIn(item.Excerpt!, snapshot.Text.Substring(match.Start, match.End - match.Start)) is { } put)
        {
            findings.Add(At(EvidenceRules.ChangesSense, $"puts in \"{put}\"", "Take it out."));
        }
    }

    private Finding At(Rule rule, params string[] details) =>
        Finding.Of(rule, item.At(item.Slots.Excerpt), [item.Subject, source, .. details.Select(d => (Argument)d)]);

    private Finding Explain(ExcerptFailure failure) => failure.Problem switch
    {
        ExcerptProblem.Empty => At(EvidenceRules.ExcerptEmpty),
        ExcerptProblem.ContextNotFound => At(EvidenceRules.ContextNotFound, Place(failure), Mended(failure)),
        ExcerptProblem.CaseDiffers => NotFound(failure, "Upper and lower case differ; write it as the source does." + Mended(failure)),
        ExcerptProblem.DiacriticsDiffer => NotFound(failure, "Accents differ; write it as the source does." + Mended(failure)),
        ExcerptProblem.PunctuationDiffers => NotFound(failure, "Punctuation differs; write it as the source does." + Mended(failure)),
        ExcerptProblem.NotFound => NotFound(failure, ""),
        ExcerptProblem.OmissionWithoutBrackets => At(EvidenceRules.ExcerptMarks, Place(failure), "the dots leave something out. Write [...] for them." + Mended(failure)),
        ExcerptProblem.BracketNeverCloses => At(EvidenceRules.ExcerptMarks, Place(failure), "a '[' is never closed. Close it, or quote what the source has there."),
        ExcerptProblem.PartTooShort => At(
            EvidenceRules.ExcerptMarks,
            Place(failure),
            $"\"{InExcerpt(failure)}\" is too short to stand between omissions. Quote at least {options.Limits.MinimumWords} words of each part."),
        ExcerptProblem.PartsOutOfOrder => At(
            EvidenceRules.ExcerptMarks, Place(failure), "the source says its parts in another order, or they overlap. Quote them in the order of the source." + Mended(failure)),
        ExcerptProblem.GapTooLong => At(
            EvidenceRules.ExcerptMarks,
            Place(failure),
            $"[...] leaves out more than {options.Limits.MaximumGap} characters. Make two excerpts of it." + Mended(failure)),
        ExcerptProblem.InsertionWithinWord => At(
            EvidenceRules.ExcerptMarks, Place(failure), "an insertion makes another word or number of one. Quote the word as it is, or leave it out with [...]."),
        ExcerptProblem.TooMuchInserted => At(
            EvidenceRules.ExcerptMarks,
            Place(failure),
            $"more than {options.Limits.MaximumInsertedPercent} % of it is inserted in brackets. Quote more of the source." + Mended(failure)),
        _ => NotFound(failure, ""),
    };

    private static string Mended(ExcerptFailure failure) => failure.WouldMatch is { } tier ? $" It then matches as {tier}." : "";

    private Finding NotFound(ExcerptFailure failure, string cause)
    {
        if (failure.Nearest is not { } nearest)
        {
            return At(EvidenceRules.ExcerptNotFound, $" ({file})", $"Nothing there is like it: quote the source word for word, or name another source.{InOther}");
        }

        string difference = failure.Difference is not { } first ? ""
            : first.InExcerpt.Length == 0 ? $" The source has \"{first.InSource}\", which the excerpt lacks."
            : first.InSource.Length == 0 ? $" The excerpt has \"{first.InExcerpt}\", which the source lacks."
            : $" The excerpt has \"{first.InExcerpt}\", the source \"{first.InSource}\".";
        return At(EvidenceRules.ExcerptNotFound, Place(failure), $"{cause}{(cause.Length == 0 ? "" : " ")}Nearest is \"{Shorten(nearest.Text)}\".{difference}{InOther}");
    }

    private string InOther => Elsewhere is null ? "" : $" It stands in '{Elsewhere}'.";

    private string InExcerpt(ExcerptFailure failure) =>
        item.Excerpt!.Substring(failure.ExcerptStart, failure.ExcerptEnd - failure.ExcerptStart).Trim();

    /// <summary>The snapshot, and the line of it that is meant.</summary>
    private string Place(ExcerptFailure failure) => failure.Nearest is { } nearest
        ? $" ({file}, line {snapshot.Text.Take(nearest.Start).Count(c => c == '\n') + 1})"
        : $" ({file})";

    private static string Shorten(string passage)
    {
        string line = string.Join(" ", passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestPassage)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[LongestPassage - 1]) ? LongestPassage - 1 : LongestPassage;
        return line.Substring(0, end) + " …";
    }

    private string Propose(ContextSuggestion? suggestion)
    {
        string[] parts =
        [
            .. Part(item.Slots.Prefix?.Key ?? "prefix", suggestion?.Prefix),
            .. Part(item.Slots.Suffix?.Key ?? "suffix", suggestion?.Suffix),
        ];
        return parts.Length == 0 ? " Quote more of it." : $" To mean it alone, add this: {string.Join(", ", parts)}";

        static string[] Part(string slot, string? text) => text is null ? [] : [$"{slot}: {Quote(Shorten(text))}"];

        // As YAML reads it, so that it can be copied.
        static string Quote(string text) => text.IndexOfAny(['"', '\\']) < 0 ? $"\"{text}\"" : Rewriting.Quote(text);
    }
}
