using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>A snapshot with what excerpts repeat of it.</summary>
internal sealed class CitedText
{
    private readonly string _text;
    private readonly bool[] _isCited;

    public CitedText(string text, IEnumerable<TextSpan> quoted)
    {
        _text = text;
        _isCited = new bool[text.Length];
        foreach (TextSpan span in quoted)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                _isCited[i] = true;
            }
        }
    }

    /// <summary>Letters and digits: nobody quotes the rest for its own sake.</summary>
    public int Characters => Enumerable.Range(0, _text.Length).Count(IsWord);

    public int CitedCharacters => Enumerable.Range(0, _text.Length).Count(i => _isCited[i] && IsWord(i));

    public IEnumerable<UncitedPassage> Uncited()
    {
        var lines = new LineMap(_text);
        for (int start = 0; start < _text.Length;)
        {
            int end = start;
            while (end < _text.Length && !_isCited[end] && _text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            if (Trim(start, end) is { Length: > 0 } span)
            {
                yield return new UncitedPassage(span, lines[span.Start], lines[span.End], span.In(_text));
            }

            start = end + 1;
        }
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && !IsWord(start))
        {
            start++;
        }

        while (end > start && !IsWord(end - 1))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>A surrogate is half of a character that may well be a letter, and belongs to its other half.</summary>
    private bool IsWord(int i) => char.IsLetterOrDigit(_text[i]) || char.IsSurrogate(_text[i]);
}
