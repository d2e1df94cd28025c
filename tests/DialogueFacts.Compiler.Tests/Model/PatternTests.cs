namespace DialogueFacts.Compiler.Tests.Model;

public sealed class PatternTests
{
    [Theory]
    [InlineData(@"ab", "xabx", true)]
    [InlineData(@"^\S+$", "ab", true)]
    [InlineData(@"^a$", "a\n", false)]
    [InlineData(@"^(?P<y>\d{4})-(?P=y)$", "2021-2021", true)]
    [InlineData(@"^(?<y>\d{4})-\k<y>$", "2021-2022", false)]
    [InlineData(@"\Aab\Z", "ab", true)]
    [InlineData(@"^[^]$", "\n", true)]
    [InlineData(@"^[]$", "", false)]
    [InlineData(@"^[a-z-[aeiou]+$", "a[e", true)]
    [InlineData(@"^a{,2}$", "aa", true)]
    [InlineData(@"^\u{1F600}$", "\U0001F600", true)]
    [InlineData(@"^\u00e9$", "é", true)]
    [InlineData(@"^a\/b$", "a/b", true)]
    [InlineData(@"^[\w\-]+$", "a-b", true)]
    [InlineData(@"^\$5$", "$5", true)]
    [InlineData(@"^[$]5$", "$5", true)]
    [InlineData(@"^\p{Lu}", "Éa", true)]
    public void Of_other_dialects_mean_what_they_mean_there(string pattern, string text, bool matches)
    {
        ModelText model = ModelText.Of($"classes: {{C: {{attributes: {{s: {{pattern: '{pattern}'}}}}}}}}");

        Assert.Empty(model.Findings);
        Assert.Equal(matches, model.Slot("C", "s").Expression.Pattern!.IsMatch(text));
    }

    [Theory]
    [InlineData("{syntax: '{number} {unit}', interpolated: true}", "12 cm", true)]
    [InlineData("{syntax: '{number} {unit}', interpolated: true}", "12 cm!", false)]
    [InlineData("{syntax: '{number} {unit}', interpolated: true, partial_match: true}", "about 12 cm!", true)]
    [InlineData("{syntax: '{length}', interpolated: true}", "12 mm", true)]
    [InlineData("{syntax: 'a{2}', interpolated: true}", "aa", true)]
    [InlineData("{syntax: 'a|b'}", "ab", false)]
    public void Structured_ones_are_put_together_from_settings(string structured, string text, bool matches)
    {
        ModelText model = ModelText.Of(
            $$"""
            settings: {number: '\d+', unit: '(cm|mm)', length: '{number} {unit}'}
            classes: {C: {attributes: {s: {structured_pattern: {{structured}} } } } }
            """);

        Assert.Empty(model.Findings);
        Assert.Equal(matches, model.Slot("C", "s").Expression.Pattern!.IsMatch(text));
    }

    [Fact]
    public void That_are_none_are_said_to_be_wrong_without_being_repeated() => Assert.EndsWith(
        "DF2014: The pattern '[a' is no regular expression: Unterminated [] set.",
        Assert.Single(ModelText.Of("classes: {C: {attributes: {s: {pattern: '[a'}}}}").Findings),
        StringComparison.Ordinal);

    [Fact]
    public void Have_a_time_limit() => Assert.InRange(
        ModelText.Of("classes: {C: {attributes: {s: {pattern: '^(a+)+$'}}}}").Slot("C", "s").Expression.Pattern!.MatchTimeout,
        TimeSpan.FromMilliseconds(1),
        TimeSpan.FromSeconds(2));

    [Fact]
    public void Keep_the_form_that_the_schema_has() =>
        Assert.Equal("^a$", ModelText.Of("classes: {C: {attributes: {s: {pattern: '^a$'}}}}").Slot("C", "s").Expression.PatternText);

    [Fact]
    public void A_class_may_replace_a_structured_one()
    {
        ModelText model = ModelText.Of(
            """
            classes: {C: {slots: [s], slot_usage: {s: {pattern: near}}}}
            slots: {s: {structured_pattern: {syntax: far}}}
            """);

        Assert.Equal("near", model.Slot("C", "s").Expression.PatternText);
    }

    [Fact]
    public void Hold_beside_a_structured_one()
    {
        ModelText model = ModelText.Of("classes: {C: {attributes: {s: {pattern: '^1', structured_pattern: {syntax: '[0-9]+'}}}}}");

        Assert.Equal("^(?:[0-9]+)$", model.Slot("C", "s").Expression.PatternText);
        Assert.Equal("^1", Assert.Single(model.Slot("C", "s").Expression.AllOf).PatternText);
    }

    [Fact]
    public void Are_made_of_the_settings_of_the_schema_that_imports_theirs()
    {
        ModelText model = ModelText.OfFiles(
            ("model.yaml", ModelText.Head.Replace("[linkml:types]", "[linkml:types, part]") + "settings: {digit: '[0-9]', word: main}"),
            ("part.yaml", "id: https://example.org/part\nname: part\nsettings: {word: own}\nclasses: {C: {attributes: {s: {structured_pattern: {syntax: '{digit}{word}', interpolated: true}}}}}"));

        Assert.Equal("^(?:[0-9]own)$", model.Slot("C", "s").Expression.PatternText);
    }
}
