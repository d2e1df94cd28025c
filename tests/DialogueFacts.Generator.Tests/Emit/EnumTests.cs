namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Enums and the texts of their values.</summary>
public sealed class EnumTests
{
    private const string Model =
        """
        classes:
          Log: {tree_root: true, attributes: {weather: {range: Weather}}}
        enums:
          Weather:
            permissible_values:
              light rain: {title: Light rain, aliases: [drizzle]}
              sun:
        """;

    private const string Why = "((Func<string, string>)(text => { try { return WeatherExtensions.Parse(text).ToString(); } catch (Exception e) { return e.Message; } }))";

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "WeatherExtensions.Parse(\"light rain\")", "LightRain" },
        { Why + "(\"Light Rian\")", "There is no Weather 'Light Rian'. Did you mean 'light rain'?" },
        { Why + "(\"drizzle\")", "There is no Weather 'drizzle'. Did you mean 'light rain'?" },
        { Why + "(\"hurricane\")", "There is no Weather 'hurricane'." },
        { "WeatherExtensions.Parse(null)", "ArgumentNullException" },
        { "WeatherExtensions.Parse(\"\")", "FormatException" },
        { "WeatherExtensions.TryParse(\"sun\", out Weather sun) && sun == Weather.Sun", "True" },
        { "WeatherExtensions.TryParse(null, out _) || WeatherExtensions.TryParse(\"SUN\", out _)", "False" },
        { "((Weather)7).ToText()", "ArgumentOutOfRangeException" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results =
        new(() => Consumer.OfToday.Run(Author.Writes(Model, "weather: sun").Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Texts_become_values_and_back(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);
}
