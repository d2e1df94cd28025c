using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>What can be told of a file's bytes, which a generator never sees: the host has decoded them, and kept their hash.</summary>
internal static class FileBytes
{
    private const int Utf8 = 65001;

    /// <summary>
    /// What is no UTF-8 the host decodes as something else, without a word: as another encoding, which the text tells, or with U+FFFD in
    /// place of what it could not read; a file that holds that character itself has the hash of what was read.
    /// </summary>
    public static bool AreUtf8(SourceText text) =>
        text.Encoding is null or { CodePage: Utf8 }
        && (text.ToString().IndexOf('\ufffd') < 0 || IsAsRead(text, hasMark: false) || IsAsRead(text, hasMark: true));

    /// <summary>The SHA-256 in lower-case hexadecimal. The host has it, unless it made the text itself.</summary>
    public static string Sha256(SourceText text)
    {
        SourceText hashed = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256
            ? text
            : SourceText.From(text.ToString(), text.Encoding ?? Encoded(hasMark: false), SourceHashAlgorithm.Sha256);
        return string.Concat(hashed.GetChecksum().Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static bool IsAsRead(SourceText text, bool hasMark)
    {
        ImmutableArray<byte> hash = SourceText.From(text.ToString(), Encoded(hasMark), text.ChecksumAlgorithm).GetChecksum();
        return hash.SequenceEqual(text.GetChecksum());
    }

    private static UTF8Encoding Encoded(bool hasMark) => new(encoderShouldEmitUTF8Identifier: hasMark);
}
