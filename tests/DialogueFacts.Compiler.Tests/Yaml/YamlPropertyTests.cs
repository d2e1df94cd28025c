using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Yaml;

/// <summary>What holds for every text, tried on texts made of what YAML is made of.</summary>
public class YamlPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "id", "x y", "1", "-", "- ", "? ", ": ", ":", ", ", "[", "]", "{", "}", "#", " # c", "\n", "\n", "\n  ", "\n    ", "\n\t",
        "\r\n", "\r", " ", "  ", "\t", "'", "\"", "''", "\\", "\\n", "\\x4", "|", ">", "|-\n  ", ">2", "&a ", "*a", "!t ", "!!str ", "%", "@", "`",
        "---\n", "...\n", "<<: ", "\uFEFF", "\0", "\u2028", "\uD83D", "😀", "é",
    ];

    private static readonly Arbitrary<string> Texts =
        Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat), t => Enumerable.Range(0, t.Length).Select(i => t.Remove(i, 1)));

    private static readonly Arbitrary<string> ValidTexts = Texts.Filter(t => Reading.Of(t).File.Findings.Count == 0);

    [Fact]
    public void Any_text_gives_nodes_and_findings_and_no_exception() =>
        Check(Texts, 3000, text =>
        {
            Reading reading = Reading.Of(text);
            return reading.Findings.All(f => f.Length > 0)
                && reading.File.Content.Documents.All(d => Reading.All(d).Count() < 1000)
                && reading.File.Content.IsBroken == (reading.Findings.Count > 0);
        });

    [Fact]
    public void Every_node_lies_inside_the_text() =>
        Check(Texts, 2000, text =>
        {
            YamlPositions positions = Reading.Of(text).File.Positions;
            return positions.Spans.All(s => s.Start >= 0 && s.Start <= s.End && s.End <= positions.Lines.Text.Length);
        });

    [Fact]
    public void What_stands_where_a_plain_scalar_is_reads_as_that_scalar() =>
        Check(ValidTexts, 1000, text =>
        {
            Reading reading = Reading.Of(text);
            return reading.File.Content.Documents.SelectMany(Reading.All).OfType<YamlScalar>()
                .Where(s => s.IsPlain && IsPlainInText(reading, s))
                .All(s => reading.TextAt(s.Number) is var span && (span.AsSpan().ContainsAny('\r', '\n') || span == s.Text));
        });

    [Fact]
    public void A_comment_changes_neither_content_nor_numbers() =>
        Check(ValidTexts, 1000, text =>
        {
            YamlContent before = Reading.Of(text).File.Content;
            YamlContent after = Reading.Of("# a comment\n" + text).File.Content;
            return text.StartsWith('\uFEFF') || before == after;
        });

    [Fact]
    public void A_part_of_a_text_is_found_inside_of_its_scalar() =>
        Check(ValidTexts, 1000, text =>
        {
            Reading reading = Reading.Of(text);
            return reading.File.Content.Documents.SelectMany(Reading.All).OfType<YamlScalar>().Where(s => s.Text.Length > 1).All(scalar =>
            {
                TextSpan whole = reading.File.Positions.Spans[scalar.Number];
                var part = new TextSpan(scalar.Text.Length / 2, scalar.Text.Length);
                TextSpan found = reading.File.Positions.SpanOf(DialogueFacts.Compiler.Findings.Anchor.Within("facts.yaml", scalar.Number, scalar.Text, part));
                return found.Start >= whole.Start && found.Start <= found.End && found.End <= whole.End;
            });
        });

    /// <summary>A quoted scalar that a tag makes resolve like a plain one is plain too.</summary>
    private static bool IsPlainInText(Reading reading, YamlScalar scalar) => reading.TextAt(scalar.Number) is not ['\'' or '"' or '|' or '>', ..];

    private static void Check(Arbitrary<string> texts, int runs, Func<string, bool> holds) =>
        Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
}
