namespace DialogueFacts;

public readonly partial struct EdtfDate
{
    /// <summary>The date an interval starts with; null if that is open or unknown (see <see cref="EarliestStart"/>), and of all that is no interval.</summary>
    public EdtfDate? Start => IntervalEnd(_form.StartKind, isStart: true);

    /// <summary>The date an interval ends with; null if that is open or unknown (see <see cref="LatestEnd"/>), and of all that is no interval.</summary>
    public EdtfDate? End => IntervalEnd(_form.EndKind, isStart: false);

    /// <summary>The elements of a set, in the order they are written in; empty of all that is no set.</summary>
    /// <returns>A new list; sets are read from their text each time.</returns>
    public IReadOnlyList<EdtfElement> GetElements()
    {
        if (!_form.IsSet)
        {
            return [];
        }

        List<EdtfElement> elements = [];
        SetReader reader = new(Text.AsSpan());
        while (reader.MoveNext())
        {
            elements.Add(new EdtfElement(Slice(reader.FirstText), Slice(reader.LastText)));
        }

        return elements;
    }

    private EdtfDate? IntervalEnd(EdtfBoundKind kind, bool isStart)
    {
        if (Kind != EdtfKind.Interval || kind != EdtfBoundKind.Known)
        {
            return null;
        }

        int slash = Text.IndexOf('/');
        return Parse(isStart ? Text.Substring(0, slash) : Text.Substring(slash + 1));
    }

    private EdtfDate? Slice((int Start, int Length) part) => part.Length == 0 ? null : Parse(Text.Substring(part.Start, part.Length));
}
