using System.CommandLine;
using DialogueFacts.Benchmarks.Reporting;
using DialogueFacts.Benchmarks.Rows;

namespace DialogueFacts.Benchmarks;

/// <summary>Measures the rows that the command line names, or all of them, and prints the table.</summary>
internal static class BenchmarkCommand
{
    public static int Run(string[] args)
    {
        var rows = new Option<string[]>("--row") { Description = "A row to measure: " + string.Join(", ", AllRows.InOrder.Concat(AllRows.OnDemand).Select(r => r.Name)) + ". All but the last one, unless given." };
        rows.AcceptOnlyFromAmong([.. AllRows.InOrder.Concat(AllRows.OnDemand).Select(r => r.Name)]);
        var facts = new Option<int>("--facts") { Description = "How many facts the largest set has.", DefaultValueFactory = _ => Scale.Full.Large };
        var rounds = new Option<int>("--rounds") { Description = "How often whole processes are run.", DefaultValueFactory = _ => Scale.Full.Rounds };
        var dry = new Option<bool>("--dry") { Description = "Run everything once, over a few facts, to see that it runs." };
        var plots = new Option<string?>("--plots") { Description = "The folder to plot growth into, as SVG." };
        var root = new RootCommand("Measures DialogueFacts against its yardsticks.") { rows, facts, rounds, dry, plots };
        root.SetAction(parsed => Measure(
            Select(parsed.GetValue(rows)),
            parsed.GetValue(dry) ? Scale.Dry : new Scale(parsed.GetValue(facts), parsed.GetValue(rounds)),
            parsed.GetValue(plots)));
        return root.Parse(args).Invoke();
    }

    private static IEnumerable<Row> Select(string[]? names) =>
        names is null or [] ? AllRows.InOrder : AllRows.InOrder.Concat(AllRows.OnDemand).Where(r => names.Contains(r.Name, StringComparer.Ordinal));

    private static int Measure(IEnumerable<Row> rows, Scale scale, string? plots)
    {
        bool isReached = true;
        Console.WriteLine(MarkdownTable.Head);
        foreach (Row row in rows)
        {
            RowResult result = row.Measure(scale);
            Console.WriteLine(MarkdownTable.Of(row, result));
            isReached &= result.Figures.All(f => f.IsReached);
            if (plots is not null && result.Growth is { } growth)
            {
                LinePlot.Write(growth, plots);
            }
        }

        return isReached || scale.IsDry ? 0 : 1;
    }
}
