namespace DialogueFacts.Data;

public readonly partial struct FactSlots
{
    /// <summary>The fact that the slot refers to, or else the first one that a relation gives; null if there is none.</summary>
    public T? FactOrRelated<T>(int slot, int relation)
        where T : class => Fact<T>(slot) ?? Related<T>(relation).FirstOrDefault();

    /// <summary>The facts that a multivalued slot refers to, and behind them those that a relation adds.</summary>
    public IReadOnlyList<T> FactsAndRelated<T>(int slot, int relation)
        where T : class
    {
        IReadOnlyList<T> written = Facts<T>(slot);
        T[] added = [.. Related<T>(relation).Where(fact => !written.Contains(fact))];
        return added.Length == 0 ? written : FactList<T>.Of([.. written, .. added]);
    }

    /// <summary>The facts that a slot's relation adds to what is written in the slot.</summary>
    internal IReadOnlyList<object> Added(SlotShape slot)
    {
        if (slot.Relation < 0)
        {
            return [];
        }

        bool isWritten = TryFind(slot.Number, out FactText text);
        if (!slot.IsList)
        {
            return isWritten ? [] : [.. Related<object>(slot.Relation).Take(1)];
        }

        var written = isWritten ? (IReadOnlyList<object?>)slot.Read(text)! : [];
        return [.. Related<object>(slot.Relation).Where(fact => !written.Contains(fact))];
    }

    private IEnumerable<T> Related<T>(int relation) => FactNumber < 0 ? [] : Table.Related(relation, FactNumber).OfType<T>();
}
