using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>One pair of square brackets of an excerpt, with all that is between them.</summary>
internal readonly record struct Bracket(TextSpan Span, BracketKind Kind)
{
    public int ContentLength => Span.Length - 2;

    /// <summary>The outermost brackets in order; <paramref name="unclosed"/> is where the first one stands that never closes, or -1.</summary>
    public static List<Bracket> ReadAll(string excerpt, out int unclosed)
    {
        var brackets = new List<Bracket>();
        int depth = 0, start = -1;
        for (int i = 0; i < excerpt.Length; i++)
        {
            if (excerpt[i] == '[' && depth++ == 0)
                start = i;
            else if (excerpt[i] == ']' && depth > 0 && --depth == 0)
                brackets.Add(new Bracket(new TextSpan(start, i + 1), KindOf(excerpt, start + 1, i)));
        }

        unclosed = depth > 0 ? start : -1;
        return brackets;
    }

    private static BracketKind KindOf(string excerpt, int start, int end)
    {
        if (IsCapitalChange(excerpt, start, end))
            return BracketKind.CapitalChange;
        if (IsOmission(excerpt, start, end))
            return BracketKind.Omission;
        return end - start <= 8 && excerpt.Substring(start, end - start).Trim().TrimEnd('!').Equals("sic", StringComparison.OrdinalIgnoreCase)
            ? BracketKind.Sic
            : BracketKind.Insertion;
    }

    private static bool IsOmission(string excerpt, int start, int end)
    {
        int dots = 0;
        for (int i = start; i < end; i++)
        {
            if (excerpt[i] is '.' or '\u2026')
                dots += excerpt[i] == '.' ? 1 : 3;
            else if (!CharacterKinds.IsBlank(excerpt[i]))
                return false;
        }

        return dots >= 3;
    }

    /// <summary>One letter at the beginning of a word; <c>approach[s]</c> is an insertion.</summary>
    private static bool IsCapitalChange(string excerpt, int start, int end) =>
        end - start == 1
        && char.ToUpperInvariant(excerpt[start]) != char.ToLowerInvariant(excerpt[start])
        && CharacterKinds.IsLetter(excerpt, end + 1)
        && !CharacterKinds.IsLetter(excerpt, start - 2);
}
