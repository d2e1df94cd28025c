using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Lays out the hash table of identifiers that the app looks into as it lies there.</summary>
internal sealed class BucketTable
{
    private readonly int[] _numbers;
    private readonly byte[] _tags;

    public BucketTable(IReadOnlyCollection<(string Identifier, int Number)> facts)
    {
        // Half as many again as needed, so that searches are short.
        _numbers = new int[facts.Count + facts.Count / 2 + 1];
        _tags = new byte[_numbers.Length];
        foreach ((string identifier, int number) in facts)
        {
            Add(identifier, number);
        }
    }

    public int Count => _numbers.Length;

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

    private void Add(string identifier, int number)
    {
        uint hash = IdentifierHash.Of(System.Text.Encoding.UTF8.GetBytes(identifier));
        int bucket = IdentifierHash.Bucket(hash, Count);
        while (_numbers[bucket] != 0)
        {
            bucket = bucket + 1 == Count ? 0 : bucket + 1;
        }

        _numbers[bucket] = number + 1;
        _tags[bucket] = (byte)IdentifierHash.Tag(hash);
    }
}
