using DialogueFacts.Compiler.Evidence.Recognition;

namespace DialogueFacts.Compiler.Tests.Evidence.Recognition;

public sealed class TextFinderTests
{
    [Theory]
    [InlineData("the Mérida Initiative, a pact", "Mérida Initiative")]
    [InlineData("under the “Merida” Initiative", "\"merida\" initiative")]
    [InlineData("said the U.S. side", "U.S.")]
    [InlineData("the US side", "US")]
    [InlineData("Mexico’s", "Mexico")]
    [InlineData("officials", "officials.")]
    public void Finds_whole_words_whatever_their_typography_and_case(string text, string wanted) => Assert.True(Finds(text, wanted));

    [Theory]
    [InlineData("the Merida Initiative", "Mérida Initiative")]
    [InlineData("they told us", "US")]
    [InlineData("unhappy", "happy")]
    [InlineData("36,450", "6")]
    [InlineData("anything", "")]
    public void Finds_no_other_letters_and_no_parts_of_words(string text, string wanted) => Assert.False(Finds(text, wanted));

    [Theory]
    [InlineData("[T]he pact [...] of [the two] countries", "The pact", true)]
    [InlineData("[T]he pact [...] of [the two] countries", "the two", false)]
    public void What_an_editor_put_in_is_not_the_sources(string text, string wanted, bool isFound) =>
        Assert.Equal(isFound, TextFinder.Find(Passage.Of(text, isEdited: true, language: null), wanted).Count > 0);

    private static bool Finds(string text, string wanted) => TextFinder.Find(Passage.Of(text, isEdited: false, language: null), wanted).Count > 0;
}
