namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>Numbers 0, 1, 2, … grouped by hash, in two arrays: little memory, built in two passes, read without allocation.</summary>
internal sealed class BucketIndex
{
    private readonly int[] _starts;
    private readonly int[] _items;
    private readonly int _shift;

    public BucketIndex(ReadOnlySpan<uint> hashes)
    {
        int bits = 4;
        while (bits < 30 && 1 << bits < hashes.Length)
            bits++;
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        _items = new int[hashes.Length];

        foreach (uint hash in hashes)
            _starts[(hash >> _shift) + 1]++;
        for (int bucket = 1; bucket < _starts.Length; bucket++)
            _starts[bucket] += _starts[bucket - 1];

        // Filling from the back moves each bucket's end down to its start and leaves its items in ascending order.
        for (int item = hashes.Length - 1; item >= 0; item--)
            _items[--_starts[(hashes[item] >> _shift) + 1]] = item;
        Array.Copy(_starts, 1, _starts, 0, _starts.Length - 1);
        _starts[_starts.Length - 1] = _items.Length;
    }

    /// <summary>All numbers with this hash, ascending, and perhaps some with others.</summary>
    public ReadOnlySpan<int> this[uint hash]
    {
        get
        {
            uint bucket = hash >> _shift;
            return _items.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
        }
    }
}
