using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Lays out the hash table of identifiers that the app looks into as it lies there.</summary>
internal sealed class BucketTable
{
    private readonly int[] _numbers;
    private readonly byte[] _tags;

    /// <param name="capacity">How many identifiers may come.</param>
    public BucketTable(int capacity)
    {
        // A quarter more than needed at the least, so that searches are short.
        _numbers = new int[capacity + capacity / 4 + 1];
        _tags = new byte[_numbers.Length];
    }

    public int Count => _numbers.Length;

    public void Add(string identifier, int number)
    {
        uint hash = IdentifierHash.Of(identifier.AsSpan());
        int bucket = IdentifierHash.Bucket(hash, Count);
        while (_numbers[bucket] != 0)
        {
            bucket = bucket + 1 == Count ? 0 : bucket + 1;
        }

        _numbers[bucket] = number + 1;
        _tags[bucket] = (byte)IdentifierHash.Tag(hash);
    }

    public IReadOnlyList<string> Pages()
    {
        var digits = new StringBuilder(Count * FactTable.BucketWidth);
        for (int i = 0; i < Count; i++)
        {
            DigitWriter.Write(digits, _numbers[i], FactTable.NumberWidth);
            DigitWriter.Write(digits, _tags[i], 1);
        }

        return DigitWriter.Pages(digits.ToString(), FactTable.BucketWidth * FactTable.EntriesPerPage);
    }
}
