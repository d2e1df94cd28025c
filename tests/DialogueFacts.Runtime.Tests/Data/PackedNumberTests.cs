using DialogueFacts.Data;

namespace DialogueFacts.Runtime.Tests.Data;

public sealed class PackedNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(31, "O")]
    [InlineData(32, "Q0")]
    [InlineData(1023, "oO")]
    [InlineData(1024, "QP0")]
    [InlineData(int.MaxValue, "QoooooO")]
    public void Small_numbers_take_one_digit(int number, string text) => Assert.Equal(text, PackedNumber.Of(number));
}
