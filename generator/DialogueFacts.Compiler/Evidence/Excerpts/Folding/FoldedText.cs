using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>A folded text and the way back to the offsets of the text it was folded from.</summary>
internal sealed class FoldedText(string text, FoldedText.Unit[] units)
{
    /// <summary>Stands for the hyphen and line end inside a divided word; a noncharacter, so no text has it.</summary>
    public const char Division = '\uFFFF';

    /// <summary>Folded; the same object as the original text if folding changes nothing.</summary>
    public string Text { get; } = text;

    public bool IsIdentity => units.Length == 0;

    /// <summary>Where a span of the folded text is in the original; false if it begins or ends inside what one original character became.</summary>
    public bool TryGetOriginal(int start, int end, out TextSpan original)
    {
        (int originalStart, _, bool begins, _) = Locate(start);
        (_, int originalEnd, _, bool ends) = Locate(end - 1);
        original = new TextSpan(originalStart, originalEnd);
        return begins && ends;
    }

    private (int Start, int End, bool IsFirst, bool IsLast) Locate(int index)
    {
        int low = 0, high = units.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (units[middle].Start <= index)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return (index, index + 1, true, true);
        Unit unit = units[low - 1];
        int beyond = index - (unit.Start + unit.Length);
        int originalEnd = unit.OriginalStart + unit.OriginalLength;
        return beyond >= 0
            ? (originalEnd + beyond, originalEnd + beyond + 1, true, true)
            : (unit.OriginalStart, originalEnd, index == unit.Start, beyond == -1);
    }

    /// <summary>A stretch that became longer, shorter or nothing; between two of these the texts run side by side.</summary>
    public readonly record struct Unit(int Start, int Length, int OriginalStart, int OriginalLength);
}
