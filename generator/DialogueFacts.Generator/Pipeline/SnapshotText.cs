using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>Snapshots as the compiler takes them.</summary>
internal static class SnapshotText
{
    public static SnapshotFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        InputFile read = FactText.Read(file, options, cancellation);
        return new SnapshotFile(read.Path, read.Name, read.Text, file.GetText(cancellation) is { } text ? HashOf(text) : "");
    }

    /// <summary>Of the file's bytes: Roslyn keeps it, unless the host made the text itself.</summary>
    private static string HashOf(SourceText text)
    {
        if (text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 && text.Encoding is not null)
        {
            return Hexadecimal(text.GetChecksum());
        }

        using var algorithm = SHA256.Create();
        byte[] mark = text.Encoding?.GetPreamble() ?? [];
        return Hexadecimal(algorithm.ComputeHash([.. mark, .. Encoding.UTF8.GetBytes(text.ToString())]));
    }

    private static string Hexadecimal(IEnumerable<byte> bytes) => string.Concat(bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
}
