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
    [InlineData("a dozen, three dozen, several dozen", "12 36")]
    [InlineData("the twenty-first century, the 21st", "21 21")]
    [InlineData("half a million", "500000")]
    [InlineData("two and a half million, 2 and a half million", "2500000 2500000")]
    [InlineData("a million and a half", "1500000")]
    [InlineData("a quarter of a million", "250000")]
    [InlineData("1½ miles, ½ mile, 2 1/2 miles", "1.5 0.5 2.5")]
    [InlineData("1 000 000 people, 10 000 people, 12 100 people", "1000000 10000 12 100")]
    [InlineData("$2-3 billion, between two and three million", "2000000000 3000000000 2000000 3000000")]
    [InlineData("between two thousand and five thousand", "2000 5000")]
    [InlineData("ten ten, two and three", "10 10 2 3")]
    [InlineData("minus 5 degrees, minus six", "-5 -6")]
    [InlineData("a hundred and one, two thousand and twenty-one", "101 2021")]
    [InlineData("the third of three", "3 3")]
    [InlineData("the 8th", "8")]
    [InlineData("-5 degrees, 5-7 people", "-5 5 7")]
    [InlineData("1.234.567 units", "1234567")]
    [InlineData("12,34", "")]
    [InlineData("two million billion billion", "2000000000000000000000000")]
    [InlineData("one trillion trillion trillion", "1000000000000000000000000")]
    [InlineData("0 trillion trillion trillion, 5 trillion trillion trillion", "0 5000000000000000000000000")]
    [InlineData("a million million million million million", "1000000000000000000000000")]
    [InlineData("On October 8 a 10 million dollar fund", "8 10000000")]
    [InlineData("On October 8 - 10 million people, 2–3 million people", "8 10000000 2000000 3000000")]
    [InlineData("no numbers, and hundreds of words", "")]
    public void Finds_numbers_in_English(string text, string numbers) => Assert.Equal(numbers, Find(text, "en"));

    [Theory]
    [InlineData("36.450 homicidios", "36450")]
    [InlineData("3,3 millones", "3300000")]
    [InlineData("3 mil millones de dólares", "3000000000")]
    [InlineData("treinta y seis mil personas", "36000")]
    [InlineData("la tercera reunión", "3")]
    [InlineData("36,450 homicidios, 1,234,567", "36450 1234567")]
    [InlineData("0,125 y 1.5", "0.1 1.5")]
    [InlineData("medio millón, dos millones y medio", "500000 2500000")]
    [InlineData("mil personas, dos mil veintiuno", "1000 2021")]
    [InlineData("al menos 5, menos 5 grados", "5 -5")]
    [InlineData("ciento veintiuna, treinta y uno, dos docenas", "121 31 24")]
    [InlineData("10 000 personas", "10000")]
    [InlineData("de 2 a 3 millones", "2000000 3000000")]
    [InlineData("mil mil mil mil mil mil mil mil mil mil", "1000000000000000000000000000 1000")]
    public void Finds_numbers_in_Spanish(string text, string numbers) => Assert.Equal(numbers, Find(text, "es-MX"));

    private static string Find(string text, string language) => string.Join(' ', NumberFinder.Find(Passage.Of(text, isEdited: false, language))
        .Select(n => n.Value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)));
}
