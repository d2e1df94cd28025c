using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>
/// A fact set: every fact by its number, made when it is first asked for, one object per fact, from any thread without a lock.
/// Facts are numbered through all files, in the order of the files and of their texts.
/// </summary>
/// <remarks>Made for generated code, which derives from it; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class FactTable
{
    private const int PageShift = 8;
    private const int PageMask = (1 << PageShift) - 1;

    private readonly object?[]?[] _facts;
    private readonly FactFileData?[] _files;

    /// <summary>A fact set of so many files that hold so many facts.</summary>
    protected FactTable(int files, int facts)
    {
        _files = new FactFileData?[files];
        _facts = new object?[]?[(facts + PageMask) >> PageShift];
    }

    /// <summary>The fact of a file by its ordinal.</summary>
    public T Fact<T>(int file, int ordinal)
        where T : class => (T)Get(First[file] + ordinal);

    internal object Get(int number)
    {
        object?[] page = Volatile.Read(ref _facts[number >> PageShift]) ?? AddPage(number >> PageShift);
        return Volatile.Read(ref page[number & PageMask]) ?? Load(number, ref page[number & PageMask]);
    }

    internal object? CreatePart(FactText text) => Create(FactSlots.Open(text, -1));

    private object Load(int number, ref object? place)
    {
        object fact = Create(Open(number));
        return Interlocked.CompareExchange(ref place, fact, null) ?? fact;
    }

    private object?[] AddPage(int page)
    {
        var facts = new object?[1 << PageShift];
        return Interlocked.CompareExchange(ref _facts[page], facts, null) ?? facts;
    }

    private FactSlots Open(int number)
    {
        int file = FileOf(number);
        return File(file).Open(number - First[file], number);
    }

    private FactFileData File(int number)
    {
        if (Volatile.Read(ref _files[number]) is { } known)
        {
            return known;
        }

        FactFileData file = CreateFile(number);
        file.Table = this;
        return Interlocked.CompareExchange(ref _files[number], file, null) ?? file;
    }

    /// <summary>The last file whose first number is not above the fact's.</summary>
    private int FileOf(int number)
    {
        int[] first = First;
        int file = _fileOfPage![number >> PageShift];
        while (file + 1 < first.Length && first[file + 1] <= number)
        {
            file++;
        }

        return file;
    }
}
