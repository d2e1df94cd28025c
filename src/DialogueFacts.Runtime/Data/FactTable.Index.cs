namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    private int[]? _first;

    /// <summary>Where to begin to look for a fact's file: the file that the first fact of its page is in.</summary>
    private int[]? _fileOfPage;

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

    /// <summary>How many runs a catalogue has: stretches of facts whose numbers follow each other. None if it has all facts of the table.</summary>
    protected abstract int RunCount(int catalogue);

    /// <summary>A page of a catalogue's runs: the place of a run's first fact in the catalogue, and that fact's number.</summary>
    protected abstract ReadOnlySpan<byte> Runs(int catalogue, int page);

    /// <summary>How many pairs a relation has.</summary>
    protected abstract int PairCount(int relation);

    /// <summary>A page of a relation's pairs: the number of a fact and that of one it is related to; by the first, then as they are listed.</summary>
    protected abstract ReadOnlySpan<byte> Pairs(int relation, int page);

    /// <summary>Makes a file's data available.</summary>
    protected abstract FactFileData CreateFile(int number);

    /// <summary>The number of a catalogue's fact; a catalogue without runs has all facts there are.</summary>
    internal int CatalogueNumber(int catalogue, int index)
    {
        int low = 0;
        int high = RunCount(catalogue) - 1;
        if (high < 0)
        {
            return index;
        }

        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (RunNumber(catalogue, middle, 0) <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return RunNumber(catalogue, low, NumberWidth) + index - RunNumber(catalogue, low, 0);
    }

    private int RunNumber(int catalogue, int run, int offset) =>
        Digits.Read4(Runs(catalogue, run / EntriesPerPage), run % EntriesPerPage * PairWidth + offset);

    private int[] First => Volatile.Read(ref _first) ?? (_first = ReadFirst());

    private int FirstBucket(uint hash) => IdentifierHash.Bucket(hash, BucketCount);

    private int NextBucket(int bucket) => bucket + 1 == BucketCount ? 0 : bucket + 1;

    private int[] ReadFirst()
    {
        var first = new int[_files.Length];
        var fileOfPage = new int[_facts.Length];
        for (int file = 0; file < first.Length; file++)
        {
            first[file] = Digits.Read4(FirstNumbers, file * NumberWidth);
            for (int page = (first[file] + PageMask) >> PageShift; page < fileOfPage.Length; page++)
            {
                fileOfPage[page] = file;
            }
        }

        Volatile.Write(ref _fileOfPage, fileOfPage);
        return first;
    }

    /// <summary>Whether a bucket holds anything, and if its fact may have the hash, its number; else -1.</summary>
    private bool ReadBucket(int bucket, uint hash, out int number)
    {
        ReadOnlySpan<byte> digits = Buckets(bucket / EntriesPerPage).Slice(bucket % EntriesPerPage * BucketWidth, BucketWidth);
        int entry = Digits.Read4(digits, 0);
        number = digits[NumberWidth] - Digits.Zero == IdentifierHash.Tag(hash) ? entry - 1 : -1;
        return entry != 0;
    }
}
