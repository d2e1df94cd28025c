using System.Collections.ObjectModel;
using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>
/// Paths to values in compiled facts, one after the other: one that is the name of a slot is its number in <see cref="FactTable.PathNames"/>
/// and one; any other is 0, its length and its text.
/// </summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PathList
{
    /// <summary>What stands before the length of a path that is written out.</summary>
    public const int WrittenOut = 0;

    /// <summary>How many lists a fact set remembers.</summary>
    internal const int MostKnown = 64;

    /// <summary>The paths; of the same paths the same list, mostly: evidence supports the same slots over and over.</summary>
    internal static ReadOnlyCollection<string> Read(FactText text)
    {
        ReadOnlySpan<byte> paths = text.Utf8;
        ref Known? known = ref text.Table.KnownPaths[IdentifierHash.Of(paths) % MostKnown];
        if (known is { } same && same.Text.Utf8.SequenceEqual(paths))
        {
            return same.Paths;
        }

        var read = new Known(text, Read(paths, text.Table));
        Volatile.Write(ref known, read);
        return read.Paths;
    }

    private static ReadOnlyCollection<string> Read(ReadOnlySpan<byte> paths, FactTable table)
    {
        var read = new string[Count(paths)];
        int at = 0;
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = ReadOne(paths, ref at, table);
        }

        return FactList<string>.Of(read);
    }

    private static string ReadOne(ReadOnlySpan<byte> paths, ref int at, FactTable table)
    {
        int number = PackedNumber.Read(paths, ref at);
        if (number != WrittenOut)
        {
            return table.PathNames[number - 1];
        }

        int length = PackedNumber.Read(paths, ref at);
        at += length;
        return Decode.Text(paths.Slice(at - length, length));
    }

    private static int Count(ReadOnlySpan<byte> paths)
    {
        int count = 0;
        for (int at = 0; at < paths.Length; count++)
        {
            if (PackedNumber.Read(paths, ref at) == WrittenOut)
            {
                int length = PackedNumber.Read(paths, ref at);
                at += length;
            }
        }

        return count;
    }

    /// <summary>A list, and the text that it was read from.</summary>
    internal sealed class Known(FactText text, ReadOnlyCollection<string> paths)
    {
        public FactText Text { get; } = text;

        public ReadOnlyCollection<string> Paths { get; } = paths;
    }
}
