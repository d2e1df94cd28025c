using System.Buffers;
using System.Runtime.InteropServices;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>
/// Where each sequence of <c>length</c> characters occurs, for every <c>stride</c>-th position of a text. A pattern that occurs anywhere
/// has, at one of <c>stride</c> alignments, all its sequences in the index; the rarest of them gives the few places to compare.
/// </summary>
internal sealed class GramIndex
{
    /// <summary>Rarity is judged by this many sequences of a pattern at most; more cost more than they save.</summary>
    private const int Probes = 16;

    private readonly string _text;
    private readonly int _length;
    private readonly int _stride;
    private readonly BucketIndex _buckets;

    /// <param name="text">What is searched.</param>
    /// <param name="length">4 to 8 characters.</param>
    /// <param name="stride">Positions from one indexed sequence to the next.</param>
    public GramIndex(string text, int length, int stride)
    {
        (_text, _length, _stride) = (text, length, stride);
        int count = Math.Max(0, (text.Length - length + stride) / stride);
        uint[] hashes = ArrayPool<uint>.Shared.Rent(count);
        ReadOnlySpan<char> characters = text.AsSpan();
        for (int i = 0; i < count; i++)
            hashes[i] = Hash(characters, i * stride);
        _buckets = new BucketIndex(hashes.AsSpan(0, count));
        ArrayPool<uint>.Shared.Return(hashes);
    }

    /// <summary>Shorter patterns may lie between the indexed positions.</summary>
    public static int ShortestPattern(int length, int stride) => length + stride - 1;

    /// <summary>All positions of the pattern, ascending; false if it is made of what is everywhere, so that reading through the text is cheaper.</summary>
    public bool TryFindAll(string pattern, List<int> found)
    {
        ReadOnlySpan<char> wanted = pattern.AsSpan();
        long effort = 0;
        for (int alignment = 0; alignment < _stride; alignment++)
        {
            int rarest = Rarest(wanted, alignment, out ReadOnlySpan<int> places);
            effort += places.Length;
            if (effort > 64 + (_text.Length / 128) || effort * pattern.Length > (16L * _text.Length) + 1_000_000)
                return false;
            foreach (int place in places)
            {
                int start = (place * _stride) - rarest;
                if (start >= 0 && start + wanted.Length <= _text.Length && _text.AsSpan(start, wanted.Length).SequenceEqual(wanted))
                    found.Add(start);
            }
        }

        found.Sort();
        return true;
    }

    private int Rarest(ReadOnlySpan<char> pattern, int alignment, out ReadOnlySpan<int> places)
    {
        int rarest = alignment;
        places = _buckets[Hash(pattern, alignment)];
        int last = pattern.Length - _length;
        int step = _stride * Math.Max(1, (last - alignment) / (_stride * Probes));
        for (int offset = alignment + step; offset <= last && places.Length > 2; offset += step)
        {
            ReadOnlySpan<int> others = _buckets[Hash(pattern, offset)];
            if (others.Length < places.Length)
            {
                rarest = offset;
                places = others;
            }
        }

        return rarest;
    }

    private uint Hash(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.Slice(at, _length));
        ulong first = MemoryMarshal.Read<ulong>(bytes), last = MemoryMarshal.Read<ulong>(bytes.Slice(bytes.Length - sizeof(ulong)));
        ulong mixed = (first * 0x9E3779B97F4A7C15UL) ^ ((last * 0xC2B2AE3D27D4EB4FUL) >> 29) ^ (last << 17);
        return (uint)((mixed * 0x9E3779B97F4A7C15UL) >> 32);
    }
}
