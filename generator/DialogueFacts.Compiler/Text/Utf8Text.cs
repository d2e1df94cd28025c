using System.Text;

namespace DialogueFacts.Compiler.Text;

/// <summary>Decodes files strictly: what is not UTF-8 is no text, rather than a text with holes.</summary>
public static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file without its byte order mark, as <see cref="InputFile.Text"/> wants it; null if it is not UTF-8.</summary>
    public static string? Decode(byte[] bytes)
    {
        int start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
