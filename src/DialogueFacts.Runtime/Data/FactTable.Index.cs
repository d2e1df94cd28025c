namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    private int[]? _first;

    /// <summary>How many digits the number of a fact has.</summary>
    public const int NumberWidth = 4;

    /// <summary>How many digits a bucket has: the fact's number and one (0 if it is empty), and <see cref="IdentifierHash.Tag"/>.</summary>
    public const int BucketWidth = NumberWidth + 1;

    /// <summary>How many buckets or numbers a page holds.</summary>
    public const int EntriesPerPage = 16_000;

    /// <summary>How many buckets the table of identifiers has; more than there are identifiers.</summary>
    protected abstract int BucketCount { get; }

    /// <summary>The number of each file's first fact.</summary>
    protected abstract ReadOnlySpan<byte> FirstNumbers { get; }

    /// <summary>A page of the table of identifiers: an open hash table, searched from <see cref="IdentifierHash.Bucket"/> on.</summary>
    protected abstract ReadOnlySpan<byte> Buckets(int page);

    /// <summary>How many facts a catalogue has.</summary>
    protected internal abstract int CatalogueCount(int catalogue);

    /// <summary>A page of the numbers of a catalogue's facts; empty if it has all facts of the table.</summary>
    protected abstract ReadOnlySpan<byte> Catalogue(int catalogue, int page);

    /// <summary>How many pairs a relation has.</summary>
    protected abstract int PairCount(int relation);

    /// <summary>A page of a relation's pairs: the number of a fact and that of one it is related to; by the first, then as they are listed.</summary>
    protected abstract ReadOnlySpan<byte> Pairs(int relation, int page);

    /// <summary>Makes a file's data available.</summary>
    protected abstract FactFileData CreateFile(int number);

    /// <summary>A catalogue without pages has all facts there are.</summary>
    internal int CatalogueNumber(int catalogue, int index)
    {
        ReadOnlySpan<byte> page = Catalogue(catalogue, index / EntriesPerPage);
        return page.IsEmpty ? index : Digits.Read(page, index % EntriesPerPage * NumberWidth, NumberWidth);
    }

    private int[] First => _first ??= ReadFirst();

    private int FirstBucket(uint hash) => IdentifierHash.Bucket(hash, BucketCount);

    private int NextBucket(int bucket) => bucket + 1 == BucketCount ? 0 : bucket + 1;

    private int[] ReadFirst()
    {
        var first = new int[_files.Length];
        for (int file = 0; file < first.Length; file++)
        {
            first[file] = Digits.Read(FirstNumbers, file * NumberWidth, NumberWidth);
        }

        return first;
    }

    /// <summary>Whether a bucket holds anything, and if its fact may have the hash, its number; else -1.</summary>
    private bool ReadBucket(int bucket, uint hash, out int number)
    {
        ReadOnlySpan<byte> page = Buckets(bucket / EntriesPerPage);
        int at = bucket % EntriesPerPage * BucketWidth;
        int entry = Digits.Read(page, at, NumberWidth);
        number = Digits.Read(page, at + NumberWidth, 1) == IdentifierHash.Tag(hash) ? entry - 1 : -1;
        return entry != 0;
    }
}
