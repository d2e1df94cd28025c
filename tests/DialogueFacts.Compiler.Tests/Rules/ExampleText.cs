using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>
/// The text of an example in Markdown, where <c>⟨U+0009⟩</c> stands for a character that cannot be seen there, and <c>⟨FF⟩</c> for a byte
/// that is no text at all.
/// </summary>
internal static partial class ExampleText
{
    public static byte[] ToBytes(string text)
    {
        using var bytes = new MemoryStream();
        int written = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            bytes.Write(Encoding.UTF8.GetBytes(text[written..mark.Index]));
            written = mark.Index + mark.Length;
            int code = int.Parse(mark.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            bytes.Write(mark.Groups["unicode"].Success ? Encoding.UTF8.GetBytes(char.ConvertFromUtf32(code)) : [(byte)code]);
        }

        bytes.Write(Encoding.UTF8.GetBytes(text[written..]));
        return bytes.ToArray();
    }

    [GeneratedRegex("⟨((?<unicode>U\\+)(?<code>[0-9A-F]{4,6})|(?<code>[0-9A-F]{2}))⟩", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
