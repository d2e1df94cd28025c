namespace DialogueFacts.Compiler.Text;

/// <summary>A place in a text: line and column, both counted from 0, the column in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>As messages print it: <c>(line,column)</c>, counted from 1.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line + 1},{Column + 1})");
}
