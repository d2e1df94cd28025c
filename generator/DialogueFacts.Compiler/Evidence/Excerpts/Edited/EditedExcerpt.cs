using System.Text;

using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>One reading of an excerpt with brackets: each is either the source's own or an edit, which is undone here.</summary>
internal sealed class EditedExcerpt
{
    private const string Opening = "([{\u00BF\u00A1\u201C\u2018\u00AB$#";
    private const string Closing = ".,;:!?)]}\u201D\u2019\u00BB%\u2026";

    private readonly string _excerpt;
    private readonly List<ExcerptPart> _parts = [];
    private readonly StringBuilder _text = new();
    private List<(int Here, int InExcerpt)> _runs = [];
    private bool _followsInsertion;
    private bool _precedesInsertion;

    /// <param name="excerpt">As given.</param>
    /// <param name="brackets">Its brackets in order.</param>
    /// <param name="literal">For each of them, whether it is the source's own.</param>
    public EditedExcerpt(string excerpt, List<Bracket> brackets, bool[] literal)
    {
        _excerpt = excerpt;
        int at = 0;
        for (int i = 0; i < brackets.Count; i++)
        {
            TextSpan bracket = brackets[i].Span;
            if (literal[i])
                continue;
            Keep(at, bracket.Start);
            at = Undo(brackets[i]);
        }

        Keep(at, excerpt.Length);
        EndPart();
    }

    /// <summary>What must be in the source, in order. Empty if the excerpt is nothing but edits.</summary>
    public IReadOnlyList<ExcerptPart> Parts => _parts;

    public bool HasOmission { get; private set; }

    /// <summary>Whether an insertion makes another word or number of one. An ending is none: <c>drug[s]</c>.</summary>
    public bool ChangesWord { get; private set; }

    /// <summary>How much was put in, in UTF-16 units.</summary>
    public int Inserted { get; private set; }

    private int Undo(Bracket bracket)
    {
        int end = bracket.Span.End;
        switch (bracket.Kind)
        {
            case BracketKind.Omission:
                HasOmission = true;
                EndPart();
                return end;
            case BracketKind.CapitalChange:
                int letter = bracket.Span.Start + 1;
                _runs.Add((_text.Length, letter));
                _text.Append(char.IsUpper(_excerpt[letter]) ? char.ToLowerInvariant(_excerpt[letter]) : char.ToUpperInvariant(_excerpt[letter]));
                return end;
            default:
                Inserted += bracket.Kind == BracketKind.Insertion ? bracket.ContentLength : 0;
                ChangesWord |= bracket.Kind == BracketKind.Insertion && bracket.ContentLength > 0 && IsPartOfWord(bracket.Span);
                _precedesInsertion = true;
                _followsInsertion |= _text.Length == 0;
                return CloseUp(end);
        }
    }

    /// <summary><c>[un]happy</c>, <c>8[0]</c>; an ending, <c>approach[es]</c>, leaves the word what it is.</summary>
    private bool IsPartOfWord(TextSpan bracket) =>
        (bracket.End < _excerpt.Length && char.IsLetterOrDigit(_excerpt[bracket.End]) && char.IsLetterOrDigit(_excerpt[bracket.End - 2]))
        || (bracket.Start > 0 && char.IsDigit(_excerpt[bracket.Start - 1]) && char.IsLetterOrDigit(_excerpt[bracket.Start + 1]));

    /// <summary>Taking out "[former]" of "the [former] president" leaves one space, and none in "rose [sic], then" or "([the] report)".</summary>
    private int CloseUp(int end)
    {
        bool blankBefore = _text.Length == 0 || CharacterKinds.IsBlank(_text[_text.Length - 1]);
        bool blankAfter = end == _excerpt.Length || CharacterKinds.IsBlank(_excerpt[end]);
        if (blankAfter && (blankBefore || Opening.IndexOf(_text[_text.Length - 1]) >= 0))
        {
            while (end < _excerpt.Length && CharacterKinds.IsBlank(_excerpt[end]))
                end++;
        }
        else if (blankBefore && !blankAfter && Closing.IndexOf(_excerpt[end]) >= 0)
        {
            while (_text.Length > 0 && CharacterKinds.IsBlank(_text[_text.Length - 1]))
                _text.Length--;
        }

        return end;
    }

    private void Keep(int start, int end)
    {
        while (_text.Length == 0 && start < end && CharacterKinds.IsBlank(_excerpt[start]))
            start++;
        if (start >= end)
            return;
        _runs.Add((_text.Length, start));
        _text.Append(_excerpt, start, end - start);
        for (int i = start; _precedesInsertion && i < end; i++)
            _precedesInsertion = CharacterKinds.IsBlank(_excerpt[i]);
    }

    private void EndPart()
    {
        string text = _text.ToString();
        TextSpan own = TextFolder.Trim(text);
        if (own.Length > 0)
            _parts.Add(new ExcerptPart(own.In(text), [.. _runs.Select(run => (run.Here - own.Start, run.InExcerpt))], _followsInsertion, _precedesInsertion));
        (_followsInsertion, _precedesInsertion) = (false, false);
        _text.Clear();
        _runs = [];
    }
}
