using System.Text;

namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    private KnownFacts? _known;

    /// <summary>The fact of an identifier, as written or as compared; null if there is none.</summary>
    public IFact? Find(string id)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        if (Known.Recall(id) is { } known)
        {
            return known;
        }

#if NET8_0_OR_GREATER
        const int Longest = 128;
        Span<byte> room = stackalloc byte[3 * Longest];
        ReadOnlySpan<byte> utf8 = id.Length <= Longest ? room.Slice(0, Encoding.UTF8.GetBytes(id, room)) : Encoding.UTF8.GetBytes(id);
#else
        ReadOnlySpan<byte> utf8 = Encoding.UTF8.GetBytes(id);
#endif
        return Find(id, utf8) ?? (Renamed(id) is { } now ? Find(now) : null);
    }

    /// <summary>What the fact of a former identifier is called now; null if no fact was called so.</summary>
    protected virtual string? Renamed(string id) => null;

    /// <summary>A fact's identifier, as the data write it, without making the fact.</summary>
    internal string WrittenIdentifier(int number) => Open(number).Id();

    /// <summary>The fact that a reference names; null if it lies outside of this fact set.</summary>
    internal object? FindFact(ReadOnlySpan<byte> identifier) => FindNumber(identifier) is var number and >= 0 ? Get(number) : null;

    /// <summary>The slots of the fact that a reference names, without making the fact; false if it lies outside of this fact set.</summary>
    internal bool TryOpen(ReadOnlySpan<byte> identifier, out FactSlots slots)
    {
        int number = FindNumber(identifier);
        slots = number < 0 ? default : Open(number);
        return number >= 0;
    }

    private KnownFacts Known => _known ?? Interlocked.CompareExchange(ref _known, new KnownFacts(BucketCount), null) ?? _known;

    private IFact? Find(string id, ReadOnlySpan<byte> utf8)
    {
        uint hash = IdentifierHash.Of(utf8);
        for (int bucket = FirstBucket(hash); ReadBucket(bucket, hash, out int number); bucket = NextBucket(bucket))
        {
            if (number >= 0 && Open(number).IsIdentifiedBy(utf8))
            {
                var fact = (IFact)Get(number);
                Known.Remember(id, fact);
                return fact;
            }
        }

        return null;
    }

    private ReadOnlySpan<byte> Identifier(int number)
    {
        int file = FileOf(number);
        return File(file).Identifier(number - First[file]);
    }

    private int FindNumber(ReadOnlySpan<byte> identifier)
    {
        uint hash = IdentifierHash.Of(identifier);
        for (int bucket = FirstBucket(hash); ReadBucket(bucket, hash, out int number); bucket = NextBucket(bucket))
        {
            if (number >= 0 && Identifier(number).SequenceEqual(identifier))
            {
                return number;
            }
        }

        return -1;
    }
}
