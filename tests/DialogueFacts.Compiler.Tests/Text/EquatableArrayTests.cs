using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Tests.Text;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> other = "a,b".Split(',').ToEquatableArray();
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a,c")]
    [InlineData("b,a")]
    [InlineData("a,b,b")]
    public void Lists_of_other_items_are_not(string items) =>
        Assert.True(new EquatableArray<string>(["a", "b"]) != new EquatableArray<string>(items.Split(',')));

    [Fact]
    public void The_default_is_the_empty_list()
    {
        Assert.True(default(EquatableArray<int>) == new EquatableArray<int>([]));
        Assert.Empty(EquatableArray<int>.Empty);
        Assert.Throws<ArgumentOutOfRangeException>(() => EquatableArray<int>.Empty[0]);
    }
}
