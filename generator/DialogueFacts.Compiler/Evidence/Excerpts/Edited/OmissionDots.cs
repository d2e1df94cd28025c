using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>Dots by which an author may have meant an omission: <c>...</c>, <c>…</c>, <c>(...)</c>, as if they stood in square brackets.</summary>
internal static class OmissionDots
{
    public static List<Bracket> FindAll(string excerpt)
    {
        var found = new List<Bracket>();
        for (int i = 0; i < excerpt.Length; i++)
        {
            int end = i;
            while (end < excerpt.Length && excerpt[end] is '.' or '\u2026')
                end++;
            if (end - i < 3 && !(end > i && excerpt[i] == '\u2026'))
            {
                i = Math.Max(i, end - 1);
                continue;
            }

            bool isEnclosed = i > 0 && excerpt[i - 1] == '(' && end < excerpt.Length && excerpt[end] == ')';
            found.Add(new Bracket(isEnclosed ? new TextSpan(i - 1, end + 1) : new TextSpan(i, end), BracketKind.Omission));
            i = end;
        }

        return found;
    }
}
