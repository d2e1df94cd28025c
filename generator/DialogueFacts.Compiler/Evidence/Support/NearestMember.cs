using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Which member of a list a wording is for.</summary>
internal static class NearestMember
{
    /// <summary>The one that has the most words in common with it; the first of these. Others than texts have none.</summary>
    public static FactValue Of(ListValue list, string wording)
    {
        HashSet<string> words = Words(wording);
        return list.Items.OrderByDescending(m => Words((m as ScalarValue)?.Text ?? "").Count(words.Contains)).First();
    }

    private static HashSet<string> Words(string text) =>
        new(Passage.Of(text, isEdited: false, language: null).Words.Select(w => w.Text), StringComparer.OrdinalIgnoreCase);
}
