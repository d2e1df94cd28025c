using System.Globalization;
using DialogueFacts.Compiler.Evidence.Coverage;

namespace DialogueFacts.Tool.Output;

/// <summary>Two tables, by kind and by source, and a line per passage that no fact cites.</summary>
internal sealed class CoverageText : CoverageReport
{
    public override void Write(FactCoverage coverage, TextWriter output)
    {
        TextTable.Write(
            ["kind", "facts", "values", "with evidence", "", "exact", "typographic", "edited", "unchecked", "elsewhere", "nothing"],
            [
                .. coverage.Kinds.Select(k => Row(k.Kind, k.Facts, k.Values, k.Counts, k.FromElsewhere, k.Unsupported)),
                Row(
                    "all",
                    coverage.Kinds.Sum(k => k.Facts),
                    coverage.Kinds.Sum(k => k.Values),
                    new ValueCounts(
                        coverage.Kinds.Sum(k => k.Counts.Exact),
                        coverage.Kinds.Sum(k => k.Counts.Typographic),
                        coverage.Kinds.Sum(k => k.Counts.Edited),
                        coverage.Kinds.Sum(k => k.Counts.Unchecked)),
                    coverage.Kinds.Sum(k => k.FromElsewhere),
                    coverage.Kinds.Sum(k => k.Unsupported)),
            ],
            output);
        output.WriteLine();
        int values = coverage.Kinds.Sum(k => k.Values);
        TextTable.Write(
            ["source", "excerpts", "values borne out", "", "exact", "typographic", "edited", "unchecked", "text cited"],
            [
                .. coverage.Sources.Select(s => (string[])[
                    s.Id, Number(s.Excerpts), Number(s.Counts.Supported), Share(s.Counts.Supported, values), .. Tiers(s.Counts),
                    s.File is null ? "no snapshot" : Share(s.CitedCharacters, s.Characters),
                ]),
            ],
            output);
        foreach (SourceCoverage source in coverage.Sources.Where(s => s.Uncited.Count > 0))
        {
            output.WriteLine();
            output.WriteLine($"No fact cites of '{source.Id}':");
            foreach (UncitedPassage passage in source.Uncited)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {source.File}({passage.Start.Line + 1},{passage.Start.Column + 1},{passage.End.Line + 1},{passage.End.Column + 1}): {passage.Text}"));
            }
        }
    }

    private static string[] Row(string kind, int facts, int values, ValueCounts counts, int elsewhere, int unsupported) =>
    [
        kind, Number(facts), Number(values), Number(counts.Supported), Share(counts.Supported, values), .. Tiers(counts), Number(elsewhere), Number(unsupported),
    ];

    private static string[] Tiers(ValueCounts counts) => [Number(counts.Exact), Number(counts.Typographic), Number(counts.Edited), Number(counts.Unchecked)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Cut off, not rounded: what is not all does not read as 100 %.</summary>
    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(1000.0 * part / whole) / 10:0.0} %");
}
