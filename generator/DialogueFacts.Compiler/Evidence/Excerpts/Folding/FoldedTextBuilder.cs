namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>Collects a folded text front to back and notes where it stops running side by side with the original.</summary>
internal sealed class FoldedTextBuilder(string original)
{
    private readonly List<FoldedText.Unit> _units = [];
    private char[] _folded = new char[original.Length];
    private int _length;
    private bool _changed;

    /// <summary>The originals as they are.</summary>
    public void Keep(int start, int end)
    {
        Reserve(end - start);
        original.CopyTo(start, _folded, _length, end - start);
        _length += end - start;
    }

    /// <summary>One character in place of another.</summary>
    public void Substitute(char replacement)
    {
        Reserve(1);
        _folded[_length++] = replacement;
        _changed = true;
    }

    /// <summary>Any text, or none, in place of a stretch of the original.</summary>
    public void Replace(int start, int end, string replacement)
    {
        Reserve(replacement.Length);
        if (replacement.Length != 1 || end - start != 1)
            _units.Add(new FoldedText.Unit(_length, replacement.Length, start, end - start));
        replacement.CopyTo(0, _folded, _length, replacement.Length);
        _length += replacement.Length;
        _changed = true;
    }

    public FoldedText Build() => new(_changed ? new string(_folded, 0, _length) : original, [.. _units]);

    private void Reserve(int more)
    {
        if (_length + more > _folded.Length)
            Array.Resize(ref _folded, Math.Max(_length + more, _folded.Length * 2));
    }
}
