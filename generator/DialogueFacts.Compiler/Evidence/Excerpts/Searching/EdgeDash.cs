using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>
/// Whether a dash could be a sign shows by what is on both sides of it, and at the ends of an excerpt one side is missing:
/// there the source's dash may fold otherwise than the excerpt's and still be the same.
/// </summary>
internal static class EdgeDash
{
    public static List<TextSpan> FindAll(Snapshot snapshot, string folded, int limit)
    {
        bool opens = folded[0] == TextFolder.LongDash && folded.Length > 1;
        bool closes = folded[folded.Length - 1] == '-';
        var spans = new List<TextSpan>();
        if (opens)
            spans = Find("-" + folded.Substring(1));
        if (spans.Count == 0 && closes)
            spans = Find(folded.Substring(0, folded.Length - 1) + TextFolder.LongDash);
        if (spans.Count == 0 && opens && closes)
            spans = Find("-" + folded.Substring(1, folded.Length - 2) + TextFolder.LongDash);
        return spans;

        // A long dash never stands for a sign of the source.
        List<TextSpan> Find(string pattern) =>
            snapshot.Typographic.FindAll(pattern, limit).FindAll(span => !opens || !CharacterKinds.IsSign(snapshot.Text, span.Start));
    }
}
