using System.Text;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Tests.Text;

public class Utf8TextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Mérida 😀\r\n")]
    public void UTF_8_is_text(string text) => Assert.Equal(text, Utf8Text.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_byte_order_mark_is_no_text() => Assert.Equal("a", Utf8Text.Decode([0xEF, 0xBB, 0xBF, (byte)'a']));

    [Theory]
    [InlineData(new byte[] { (byte)'M', 0xE9, (byte)'r' })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { (byte)'a', 0xC3 })]
    public void Anything_else_is_not(byte[] bytes) => Assert.Null(Utf8Text.Decode(bytes));
}
