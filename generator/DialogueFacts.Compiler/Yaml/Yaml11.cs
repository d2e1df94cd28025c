using System.Text.RegularExpressions;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// What YAML 1.1 makes of plain scalars that are something else here. LinkML's own tools, and most of Python, read YAML 1.1: whoever
/// wants both to agree quotes these.
/// </summary>
internal static class Yaml11
{
    private const int LongestNumber = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Regex Octal = Pattern("^[-+]?0[0-7_]+$");

    private static readonly Regex Number = Pattern(@"^[-+]?(0b[01_]+|[0-9][0-9_]*|0x[0-9a-fA-F_]+|[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?)$");

    private static readonly Regex BaseSixty = Pattern(@"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$");

    private static readonly Regex Timestamp = Pattern(
        "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}"
        + @"(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?)$");

    /// <summary>What YAML 1.1 reads instead of what <see cref="CoreSchema"/> does, as words for a message; null if they agree.</summary>
    public static string? ReadingOf(YamlScalar scalar) => !scalar.IsPlain || scalar.Text.Length > LongestNumber
        ? null
        : CoreSchema.KindOf(scalar) switch
        {
            ScalarKind.Integer when Octal.IsMatch(scalar.Text) => "a number to base 8",
            ScalarKind.Text => ReadingOfText(scalar.Text),
            _ => null,
        };

    private static string? ReadingOfText(string text) => text switch
    {
        "yes" or "Yes" or "YES" or "on" or "On" or "ON" => "the boolean true",
        "no" or "No" or "NO" or "off" or "Off" or "OFF" => "the boolean false",
        _ when text[0] is not ((>= '0' and <= '9') or '-' or '+') => null,
        _ when Timestamp.IsMatch(text) => "a date",
        _ when BaseSixty.IsMatch(text) => "a number to base 60",
        _ when Number.IsMatch(text) => "a number",
        _ => null,
    };

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);
}
