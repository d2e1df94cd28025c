namespace DialogueFacts.Data;

/// <summary>Goes through the items of a list.</summary>
internal ref struct ItemReader(ReadOnlySpan<byte> items)
{
    private readonly ReadOnlySpan<byte> _items = items;
    private int _next;

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where the value begins in the text that is gone through.</summary>
    public readonly int ValueStart => _next - Value.Length;

    public bool Read()
    {
        int at = _next;
        if (at >= _items.Length)
        {
            return false;
        }

        int length = PackedNumber.Read(_items, ref at);
        Value = _items.Slice(at, length);
        _next = at + length;
        return true;
    }

    /// <summary>How many are left.</summary>
    public readonly int Count()
    {
        int count = 0;
        for (int at = _next; at < _items.Length; count++)
        {
            int length = PackedNumber.Read(_items, ref at);
            at += length;
        }

        return count;
    }
}
