using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>A folded source that finds folded excerpts and says where they are in the original. Indexes are built when first needed.</summary>
internal sealed class SearchableText
{
    private const int LongGram = 8, LongStride = 4;
    private const int ShortGram = 4, ShortStride = 2;

    /// <summary>Reading through less than this is faster than asking an index.</summary>
    private const int SmallText = 2048;

    private readonly FoldedText _folded;
    private readonly string _original;
    private readonly Lazy<GramIndex> _longGrams;
    private readonly Lazy<GramIndex> _shortGrams;

    public SearchableText(string original, FoldMode mode)
    {
        _original = original;
        _folded = TextFolder.Fold(original, mode);
        _longGrams = new(() => new GramIndex(_folded.Text, LongGram, LongStride));
        _shortGrams = new(() => new GramIndex(_folded.Text, ShortGram, ShortStride));
    }

    /// <summary>Whether folding left the original as it is.</summary>
    public bool IsOriginal => ReferenceEquals(_folded.Text, _original);

    /// <summary>Where the pattern, folded alike, occurs first: spans of the original, ascending, none of which cuts a character.</summary>
    public List<TextSpan> FindAll(string pattern, int limit = int.MaxValue)
    {
        if (pattern.Length == 0 || pattern.Length > _folded.Text.Length)
            return [];

        var positions = new List<int>(1);
        if (IndexFor(pattern) is not { } index || !index.TryFindAll(pattern, positions))
        {
            positions.Clear();
            LinearSearch.FindAll(_folded.Text, pattern, limit, positions);
        }

        var spans = new List<TextSpan>(positions.Count);
        foreach (int at in positions)
        {
            if (_folded.TryGetOriginal(at, at + pattern.Length, out TextSpan original)
                && !CharacterKinds.CutsCharacter(_original, original.Start)
                && !CharacterKinds.CutsCharacter(_original, original.End))
            {
                spans.Add(original);
            }
        }

        return spans;
    }

    private GramIndex? IndexFor(string pattern)
    {
        if (_folded.Text.Length < SmallText || pattern.Length < GramIndex.ShortestPattern(ShortGram, ShortStride))
            return null;
        return pattern.Length < GramIndex.ShortestPattern(LongGram, LongStride) ? _shortGrams.Value : _longGrams.Value;
    }
}
