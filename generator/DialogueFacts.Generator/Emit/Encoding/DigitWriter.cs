using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes numbers as <see cref="Digits"/> reads them.</summary>
internal static class DigitWriter
{
    public static void Write(StringBuilder text, int number, int width)
    {
        for (int shift = 6 * (width - 1); shift >= 0; shift -= 6)
        {
            text.Append(Digits.Of((number >> shift) & (Digits.Base - 1)));
        }
    }

    public static IReadOnlyList<string> Pages(string text, int size)
    {
        var pages = new List<string>();
        for (int start = 0; start < text.Length; start += size)
        {
            pages.Add(text.Substring(start, Math.Min(size, text.Length - start)));
        }

        return pages;
    }
}
