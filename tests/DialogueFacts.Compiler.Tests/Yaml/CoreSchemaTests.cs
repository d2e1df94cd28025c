using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Yaml;

public class CoreSchemaTests
{
    [Theory]
    [InlineData(ScalarKind.Null, "null", "Null", "NULL", "~", "")]
    [InlineData(ScalarKind.Boolean, "true", "True", "TRUE", "false", "False", "FALSE")]
    [InlineData(ScalarKind.Integer, "0", "-0", "+12", "007", "0o17", "0xCAFE", "0xcafe", "3300000000")]
    [InlineData(ScalarKind.Float, "1.", ".5", "-1.5", "1e3", "1.5E-3", "+12e03", ".inf", "-.INF", "+.Inf", ".nan", ".NaN", ".NAN")]
    [InlineData(ScalarKind.Text, "nUll", "none", "NO", "no", "on", "Yes", "y", "tRUE", "2021-10-08", "12:30", "1_000", "0b1", "0o8", "0o", "0x")]
    [InlineData(ScalarKind.Text, "-0x1", "1e", "1e+", ".", "+", "-.nan", ".infinity", "..", "1.2.3", "$3", "1,5", "٣", "e3", "-.e1")]
    public void Plain_scalars_are_what_YAML_1_2_says(ScalarKind kind, params string[] texts)
    {
        foreach (string text in texts)
        {
            var scalar = (YamlScalar)Reading.Of("k: " + text + "\n")["k"];
            Assert.True(CoreSchema.KindOf(scalar) == kind, text + " is " + CoreSchema.KindOf(scalar));
        }
    }

    [Theory]
    [InlineData("'1'")]
    [InlineData("\"true\"")]
    [InlineData("''")]
    [InlineData("|\n  1")]
    [InlineData(">-\n  null")]
    public void Quoted_and_block_scalars_are_text(string value) =>
        Assert.Equal(ScalarKind.Text, CoreSchema.KindOf((YamlScalar)Reading.Of("k: " + value + "\n")["k"]));

    [Theory]
    [InlineData("NO", "the boolean false")]
    [InlineData("on", "the boolean true")]
    [InlineData("2021-10-08", "a date")]
    [InlineData("2021-10-08T12:30:00Z", "a date")]
    [InlineData("12:30", "a number to base 60")]
    [InlineData("0777", "a number to base 8")]
    [InlineData("1_000", "a number")]
    [InlineData("2021", null)]
    [InlineData("2021-10", null)]
    [InlineData("'no'", null)]
    [InlineData("north", null)]
    [InlineData("", null)]
    public void What_YAML_1_1_would_read_instead_is_known(string value, string? reading) =>
        Assert.Equal(reading, Yaml11.ReadingOf((YamlScalar)Reading.Of("k: " + value + "\n")["k"]));
}
