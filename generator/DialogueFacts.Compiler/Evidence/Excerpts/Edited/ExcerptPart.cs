using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>What an edited excerpt says its source says, without a gap: the excerpt's text with edits undone.</summary>
internal sealed class ExcerptPart(string text, List<(int Here, int InExcerpt)> runs, bool followsInsertion, bool precedesInsertion)
{
    public string Text { get; } = text;

    /// <summary>
    /// Whether this may be the part's place: where the excerpt has a bracket at the part's end and the source another one,
    /// the excerpt's is no insertion but a misquotation of the source's, <c>[1.3-1.8]</c> for <c>[1.3-1.7]</c>.
    /// </summary>
    public bool MayStandAt(string source, TextSpan span)
    {
        (int before, int after) = (span.Start - 1, span.End);
        while (before >= 0 && CharacterKinds.IsBlank(source[before]))
            before--;
        while (after < source.Length && CharacterKinds.IsBlank(source[after]))
            after++;
        return !(followsInsertion && before >= 0 && source[before] == ']') && !(precedesInsertion && after < source.Length && source[after] == '[');
    }

    /// <summary>Where it stands in the excerpt as given.</summary>
    public TextSpan InExcerpt => new(ToExcerpt(0), ToExcerpt(Text.Length - 1) + 1);

    /// <summary>The offset in the excerpt as given.</summary>
    public int ToExcerpt(int offset)
    {
        int low = 0, high = runs.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (runs[middle].Here <= offset)
                low = middle;
            else
                high = middle;
        }

        return runs[low].InExcerpt + (offset - runs[low].Here);
    }
}
