using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 0, 0)]
    [InlineData("ab\ncd", 2, 0, 2)]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\ncd", 5, 1, 2)]
    [InlineData("ab\r\ncd", 3, 0, 3)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("\n\n", 2, 2, 0)]
    [InlineData("a\u2028b", 2, 0, 2)]
    [InlineData("", 0, 0, 0)]
    public void An_offset_is_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text)[offset]);

    [Theory]
    [InlineData(-3, 0, 0)]
    [InlineData(99, 1, 1)]
    public void What_lies_outside_is_the_beginning_or_the_end(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap("ab\nc")[offset]);

    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(2, 0, 2)]
    [InlineData(4, 4, 6)]
    [InlineData(6, 4, 6)]
    public void A_line_begins_and_ends(int offset, int start, int end)
    {
        var lines = new LineMap("ab\r\ncd");
        Assert.Equal((start, end), (lines.StartOfLine(offset), lines.EndOfLine(offset)));
    }

    [Fact]
    public void Positions_are_printed_as_people_count() => Assert.Equal("(1,1)", default(LinePosition).ToString());

    [Fact]
    public void Maps_of_equal_texts_are_equal()
    {
        Assert.Equal(new LineMap("a\nb"), new LineMap("a\nb"));
        Assert.NotEqual(new LineMap("a\nb"), new LineMap("a\nc"));
    }
}
