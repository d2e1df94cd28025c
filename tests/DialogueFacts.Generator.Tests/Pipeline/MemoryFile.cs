using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>An additional file of the project, read as the compiler reads one.</summary>
internal sealed class MemoryFile(string path, byte[] bytes) : AdditionalText
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What stands for a file that cannot be opened: the compiler reports that itself and gives no text.</summary>
    public static byte[] Unreadable { get; } = [0xFF];

    private readonly Lazy<SourceText?> _text = new(() => ReferenceEquals(bytes, Unreadable) ? null : Decode(bytes));

    public override string Path => path;

    public bool IsRead => _text.IsValueCreated;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    /// <summary>What is no UTF-8 is taken for the machine's own encoding, without a word.</summary>
    private static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), Strict, SourceHashAlgorithm.Sha256);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.Latin1, SourceHashAlgorithm.Sha256);
        }
    }
}
