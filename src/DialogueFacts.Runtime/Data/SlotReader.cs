namespace DialogueFacts.Data;

/// <summary>Goes through the slots of an object, or the items of a list: those have no tag and count as slot -2.</summary>
internal ref struct SlotReader(ReadOnlySpan<byte> slots)
{
    private readonly ReadOnlySpan<byte> _text = slots;
    private int _next;

    public int Slot { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where the value begins in the text that is gone through.</summary>
    public readonly int ValueStart => _next - Value.Length;

    public bool Read()
    {
        ReadOnlySpan<byte> text = _text;
        int at = _next;
        if ((uint)at >= (uint)text.Length)
        {
            return false;
        }

        int number = -1;
        int unit = text[at];
        if (unit >= 'a')
        {
            number = 0;
            do
            {
                number = number * 26 + (unit - 'a');
                unit = text[++at];
            }
            while (unit >= 'a');
        }

        int length = 0;
        while (unit != ':')
        {
            length = length * 10 + (unit - '0');
            unit = text[++at];
        }

        Slot = number - 1;
        Value = text.Slice(at + 1, length);
        _next = at + 1 + length;
        return true;
    }

    /// <summary>How many are left.</summary>
    public readonly int Count()
    {
        SlotReader rest = this;
        int count = 0;
        while (rest.Read())
        {
            count++;
        }

        return count;
    }
}
