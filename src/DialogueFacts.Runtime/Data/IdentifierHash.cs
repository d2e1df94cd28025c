using System.ComponentModel;
using System.Runtime.InteropServices;

namespace DialogueFacts.Data;

/// <summary>The hash of identifiers: the same in the compiler that lays out the table as in the app that looks into it, on every machine.</summary>
/// <remarks>Made for generated code; not meant to be called by hand. Four UTF-16 units a step; changing it breaks every compiled fact set.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IdentifierHash
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The hash of an identifier.</summary>
    public static uint Of(ReadOnlySpan<char> identifier)
    {
        ulong hash = (ulong)identifier.Length * Factor;
        while (identifier.Length >= 4)
        {
            hash = Mix(hash ^ Four(identifier));
            identifier = identifier.Slice(4);
        }

        ulong rest = 0;
        foreach (char unit in identifier)
        {
            rest = (rest << 16) | unit;
        }

        hash = Mix(hash ^ rest);
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>Where the search for a hash begins in a table of so many buckets.</summary>
    public static int Bucket(uint hash, int buckets) => (int)(((ulong)hash * (uint)buckets) >> 32);

    /// <summary>A digit's worth of the hash that <see cref="Bucket"/> does not depend on: tells most identifiers in neighbouring buckets apart.</summary>
    public static int Tag(uint hash) => (int)(hash & (Digits.Base - 1));

    private static ulong Mix(ulong value)
    {
        value *= Factor;
        return value ^ (value >> 29);
    }

    private static ulong Four(ReadOnlySpan<char> units) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units))
        : units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32) | ((ulong)units[3] << 48);
}
