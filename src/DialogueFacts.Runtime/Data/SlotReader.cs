namespace DialogueFacts.Data;

/// <summary>Goes through the slots of an object.</summary>
internal ref struct SlotReader(ReadOnlySpan<byte> slots)
{
    private readonly ReadOnlySpan<byte> _slots = slots;
    private int _next;

    public int Slot { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where the value begins in the text that is gone through.</summary>
    public readonly int ValueStart => _next - Value.Length;

    public bool Read()
    {
        int at = _next;
        if (at >= _slots.Length)
        {
            return false;
        }

        Slot = PackedNumber.Read(_slots, ref at) - 1;
        int length = PackedNumber.Read(_slots, ref at);
        Value = _slots.Slice(at, length);
        _next = at + length;
        return true;
    }

    /// <summary>Goes to a slot; false if the object has no value there.</summary>
    public bool ReadTo(int slot)
    {
        ReadOnlySpan<byte> text = _slots;
        int tag = slot + 1;
        int at = _next;
        while (at < text.Length)
        {
            int found = PackedNumber.Read(text, ref at);
            int length = PackedNumber.Read(text, ref at);
            if (found >= tag)
            {
                Slot = found - 1;
                Value = text.Slice(at, length);
                _next = at + length;
                return found == tag;
            }

            at += length;
        }

        return false;
    }
}
