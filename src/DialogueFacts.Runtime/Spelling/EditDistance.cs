namespace DialogueFacts;

/// <summary>Counts the edits that turn one text into others: Damerau-Levenshtein in its restricted form, where no stretch is edited
/// twice. Keeps its rows between calls.</summary>
internal sealed class EditDistance(string from)
{
    private int[] _beforeLast = new int[from.Length + 1];
    private int[] _last = new int[from.Length + 1];
    private int[] _current = new int[from.Length + 1];

    /// <summary>The number of edits, or more than <paramref name="most"/> if there are more.</summary>
    public int To(string to, int most)
    {
        if (Math.Abs(to.Length - from.Length) > most)
        {
            return most + 1;
        }

        // What both begin with costs no edits, and names of one kind often begin alike.
        int shared = 0;
        while (shared < from.Length && shared < to.Length && from[shared] == to[shared])
        {
            shared++;
        }

        for (int column = 0; column <= from.Length - shared; column++)
        {
            _last[column] = column;
        }

        for (int row = 1; row <= to.Length - shared; row++)
        {
            if (FillRow(from.AsSpan(shared), to.AsSpan(shared), row, most) > most)
            {
                return most + 1;
            }

            (_beforeLast, _last, _current) = (_last, _current, _beforeLast);
        }

        return _last[from.Length - shared];
    }

    /// <summary>Fills the row of the first <paramref name="row"/> characters, as far from the diagonal as <paramref name="most"/> edits
    /// reach, and returns its smallest number.</summary>
    private int FillRow(ReadOnlySpan<char> source, ReadOnlySpan<char> target, int row, int most)
    {
        int first = Math.Max(1, row - most);
        int last = Math.Min(source.Length, row + most);
        _current[first - 1] = first == 1 ? row : most + 1;
        int smallest = _current[first - 1];
        for (int column = first; column <= last; column++)
        {
            int edits = _last[column - 1] + (target[row - 1] == source[column - 1] ? 0 : 1);
            edits = Math.Min(edits, _current[column - 1] + 1);
            edits = Math.Min(edits, _last[column] + 1);
            if (row > 1 && column > 1 && target[row - 1] == source[column - 2] && target[row - 2] == source[column - 1])
            {
                edits = Math.Min(edits, _beforeLast[column - 2] + 1);
            }

            _current[column] = edits;
            smallest = Math.Min(smallest, edits);
        }

        if (last < source.Length)
        {
            _current[last + 1] = most + 1;
        }

        return smallest;
    }
}
