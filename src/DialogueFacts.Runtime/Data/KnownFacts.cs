using System.Runtime.InteropServices;

namespace DialogueFacts.Data;

/// <summary>
/// Facts by identifiers that were asked for before: a hash table that may forget, so that it needs no lock and grows with what is asked for.
/// </summary>
/// <param name="capacity">How many identifiers it has room for, should all of them be asked for.</param>
internal sealed class KnownFacts(int capacity)
{
    private const int PageShift = 8;
    private const int PageMask = (1 << PageShift) - 1;
    private const int MostSteps = 8;

    private readonly Entry?[]?[] _pages = new Entry?[]?[((capacity + MostSteps) >> PageShift) + 1];

    /// <summary>The fact, or null if it is not known yet, or was forgotten.</summary>
    public IFact? Recall(string id)
    {
        int place = Place(id);
        for (int last = place + MostSteps; place < last; place++)
        {
            if (_pages[place >> PageShift]?[place & PageMask] is not { } entry)
            {
                return null;
            }

            if (entry.Id == id)
            {
                return entry.Fact;
            }
        }

        return null;
    }

    /// <summary>Takes the first free place; if there is none near, that of another one.</summary>
    public void Remember(string id, IFact fact)
    {
        int first = Place(id);
        for (int i = 0; i < MostSteps; i++)
        {
            ref Entry? entry = ref At(first + i);
            if (entry is null)
            {
                Volatile.Write(ref entry, new Entry(id, fact));
                return;
            }
        }

        Volatile.Write(ref At(first), new Entry(id, fact));
    }

    private ref Entry? At(int place)
    {
        ref Entry?[]? page = ref _pages[place >> PageShift];
        Entry?[] entries = page ?? Interlocked.CompareExchange(ref page, new Entry?[1 << PageShift], null) ?? page;
        return ref entries[place & PageMask];
    }

    /// <summary>From the beginning and the end, where identifiers differ most; that tells nearly all apart, and is quick however long they are.</summary>
    private int Place(string id)
    {
        ReadOnlySpan<byte> units = MemoryMarshal.AsBytes(id.AsSpan());
        ulong hash = (ulong)units.Length;
        if (units.Length >= 16)
        {
            hash += MemoryMarshal.Read<ulong>(units) * 0x9E3779B97F4A7C15;
            hash ^= MemoryMarshal.Read<ulong>(units.Slice(units.Length - 16)) * 0xD6E8FEB86659FD93;
            hash += MemoryMarshal.Read<ulong>(units.Slice(units.Length - 8)) * 0xC2B2AE3D27D4EB4F;
        }
        else
        {
            foreach (char unit in id)
            {
                hash = (hash ^ unit) * 0x9E3779B97F4A7C15;
            }
        }

        return (int)(((hash >> 32) * (uint)capacity) >> 32);
    }

    private sealed class Entry(string id, IFact fact)
    {
        public string Id { get; } = id;

        public IFact Fact { get; } = fact;
    }
}
