using System.Buffers.Binary;
using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The hash of identifiers: the same in the compiler that lays out the table as in the app that looks into it, on every machine.</summary>
/// <remarks>Made for generated code; not meant to be called by hand. Over UTF-8, sixteen bytes a step; changing it breaks every compiled fact set.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IdentifierHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    /// <summary>The hash of an identifier.</summary>
    public static uint Of(ReadOnlySpan<byte> identifier)
    {
        ulong a = (ulong)identifier.Length * First;
        ulong b = Second;
        while (identifier.Length >= 16)
        {
            a = Mix(a ^ BinaryPrimitives.ReadUInt64LittleEndian(identifier), First);
            b = Mix(b ^ BinaryPrimitives.ReadUInt64LittleEndian(identifier.Slice(8)), Second);
            identifier = identifier.Slice(16);
        }

        if (identifier.Length >= 8)
        {
            a = Mix(a ^ BinaryPrimitives.ReadUInt64LittleEndian(identifier), First);
            identifier = identifier.Slice(8);
        }

        b = Mix(b ^ Rest(identifier), Second);
        ulong hash = Mix(a ^ (b << 23) ^ (b >> 41), First);
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>Where the search for a hash begins in a table of so many buckets.</summary>
    public static int Bucket(uint hash, int buckets) => (int)(((ulong)hash * (uint)buckets) >> 32);

    /// <summary>A digit's worth of the hash that <see cref="Bucket"/> does not depend on: tells most identifiers in neighbouring buckets apart.</summary>
    public static int Tag(uint hash) => (int)(hash & (Digits.Base - 1));

    private static ulong Mix(ulong value, ulong factor)
    {
        value *= factor;
        return value ^ (value >> 29);
    }

    /// <summary>Up to seven bytes; each counts.</summary>
    private static ulong Rest(ReadOnlySpan<byte> rest)
    {
        if (rest.Length >= 4)
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(rest) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(rest.Slice(rest.Length - 4)) << 32);
        }

        return rest.IsEmpty ? 0 : rest[0] | ((ulong)rest[rest.Length / 2] << 8) | ((ulong)rest[rest.Length - 1] << 16);
    }
}
