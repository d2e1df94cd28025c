using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Which member of a list a wording is for.</summary>
internal static class NearestMember
{
    /// <summary>The one whose name stands right beside the wording, or overlaps it: <c>Foreign Minister Marcelo Ebrard</c>; null if none does.</summary>
    public static FactValue? Beside(string wording, Passage passage, IReadOnlyList<(FactValue Member, Extent Place)> named) =>
        TextFinder.Find(passage, wording)
            .SelectMany(place => named.Where(n => n.Place.Start <= place.End + 1 && place.Start <= n.Place.End + 1).Select(n => n.Member))
            .FirstOrDefault();

    /// <summary>The one that has the most words in common with it; the first of these.</summary>
    public static FactValue Of(IEnumerable<FactValue> members, string wording, ValueRecogniser recogniser)
    {
        HashSet<string> words = Words(wording);
        return members.OrderByDescending(m => Texts(m, recogniser).Sum(text => Words(text).Count(words.Contains))).First();
    }

    private static IEnumerable<string> Texts(FactValue member, ValueRecogniser recogniser) =>
        member is ScalarValue { Text: var text } ? [text] : recogniser.Sought(member);

    private static HashSet<string> Words(string text) =>
        new(Passage.Of(text, isEdited: false, language: null).Words.Select(w => w.Text), StringComparer.OrdinalIgnoreCase);
}
