using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Evidence.Recognition.Numbers;

namespace DialogueFacts.Compiler.Tests.Evidence.Recognition;

public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("36,450 homicides", "36450")]
    [InlineData("about U.S. $3.3 billion since", "3300000000")]
    [InlineData("the $ 3 billion Merida Initiative", "3000000000")]
    [InlineData("a $40-million deal", "40000000")]
    [InlineData("$3bn and $3m", "3000000000 3000000")]
    [InlineData("some 70% of 1,234.5", "70 1234.5")]
    [InlineData("twenty-five officials", "25")]
    [InlineData("two hundred and twenty-five thousand people", "225000")]
    [InlineData("one million two hundred thousand", "1200000")]
    [InlineData("a hundred years", "100")]
    [InlineData("a dozen, three dozen", "12 15")]
    [InlineData("the third of three", "3 3")]
    [InlineData("the 8th", "8")]
    [InlineData("-5 degrees, 5-7 people", "-5 5 7")]
    [InlineData("1.234.567 units", "1234567")]
    [InlineData("12,34", "")]
    [InlineData("no numbers, and hundreds of words", "")]
    public void Finds_numbers_in_English(string text, string numbers) => Assert.Equal(numbers, Find(text, "en"));

    [Theory]
    [InlineData("36.450 homicidios", "36450")]
    [InlineData("3,3 millones", "3300000")]
    [InlineData("3 mil millones de dólares", "3000000000")]
    [InlineData("treinta y seis mil personas", "36000")]
    [InlineData("la tercera reunión", "3")]
    public void Finds_numbers_in_Spanish(string text, string numbers) => Assert.Equal(numbers, Find(text, "es-MX"));

    private static string Find(string text, string language) => string.Join(' ', NumberFinder.Find(Passage.Of(text, isEdited: false, language))
        .Select(n => n.Value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)));
}
