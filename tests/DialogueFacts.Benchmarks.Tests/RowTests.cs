using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Reporting;
using DialogueFacts.Benchmarks.Rows;

namespace DialogueFacts.Benchmarks.Tests;

/// <summary>What is measured still runs. How fast it is, no test says: that is for the benchmarks, on a quiet machine.</summary>
public sealed class RowTests
{
    /// <summary>The rows without processes of their own, which would take most of the time.</summary>
    public static TheoryData<string> Rows => [.. AllRows.InOrder.Select(r => r.Name).Except(["validate", "compile", "start"], StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_measures_all_that_it_promises(string name)
    {
        Row row = AllRows.InOrder.Single(r => r.Name == name);

        RowResult result = row.Measure(Scale.Dry);

        Assert.NotEmpty(result.Figures);
        Assert.All(MarkdownTable.Of(row, result).Split('\n'), line => Assert.Equal(6, line.Count(c => c == '|')));
    }

    [Fact]
    public void Facts_are_of_the_size_and_the_number_that_figures_are_given_for()
    {
        FactSet facts = FactSet.Of(2000);

        Assert.Equal(2000, facts.Identifiers.Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(facts.YamlBytes / facts.Count, 430, 450);
        Assert.Equal(1000, facts.Excerpts().Count());
    }

    [Fact]
    public void Growth_is_plotted_with_a_point_for_each_size()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            LinePlot.Write(new Growth("test", "Testing", "seconds", [new Curve("this", [(1000, 0.1), (10_000, 1), (100_000, 10)])]), folder.FullName);

            string svg = File.ReadAllText(Path.Combine(folder.FullName, "test.svg"));
            Assert.Equal(3, svg.Split("<circle").Length - 1);
            Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
