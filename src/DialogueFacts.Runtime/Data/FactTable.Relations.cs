namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    private const int PairWidth = 2 * NumberWidth;

    /// <summary>The facts that a fact is related to, in the order in which they are listed.</summary>
    internal List<object> Related(int relation, int number)
    {
        var related = new List<object>();
        int count = PairCount(relation);
        for (int i = FirstPair(relation, number, count); i < count && PairNumber(relation, i, 0) == number; i++)
        {
            related.Add(Get(PairNumber(relation, i, NumberWidth)));
        }

        return related;
    }

    private int FirstPair(int relation, int number, int count)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (PairNumber(relation, middle, 0) < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int PairNumber(int relation, int pair, int offset) =>
        Digits.Read4(Pairs(relation, pair / EntriesPerPage), pair % EntriesPerPage * PairWidth + offset);
}
