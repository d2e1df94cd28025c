using System.Globalization;
using DialogueFacts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Timeline;

/// <summary>The quotations of one meeting, numbered as they are first needed. Of two where one is a piece of the other, the longer stands for both.</summary>
internal sealed class Quotations(IEnumerable<Evidence> all)
{
    private readonly List<Evidence> _all = [.. all];
    private readonly List<Evidence> _cited = [];

    /// <summary>Notes the quotations and gives their numbers, as a mark for what they bear out; empty if there are none.</summary>
    public string Mark(IEnumerable<Evidence> evidence)
    {
        string numbers = string.Join(',', Cite(evidence).Order().Select(n => n.ToString(CultureInfo.InvariantCulture)));
        return numbers.Length == 0 ? "" : $" [grey]({numbers})[/]";
    }

    public IReadOnlyList<int> Cite(IEnumerable<Evidence> evidence) => [.. evidence.Select(Number).Distinct()];

    /// <summary>The quotations, document by document.</summary>
    public IEnumerable<IRenderable> Render()
    {
        foreach (IGrouping<Source, (Evidence Evidence, int Number)> document in _cited.Select((e, i) => (e, i + 1)).GroupBy(c => c.e.Source))
        {
            yield return new Padder(new Markup($"[grey]{Markup.Escape(document.Key.Title)}[/]"), new Padding(2, 0, 0, 0));
            var table = new Table { Border = TableBorder.None, ShowHeaders = false };
            table.AddColumn(new TableColumn("") { Width = 5, Padding = new Padding(0, 0, 1, 0), Alignment = Justify.Right });
            table.AddColumn(new TableColumn("") { Width = 74, Padding = new Padding(0) });
            foreach ((Evidence evidence, int number) in document)
            {
                table.AddRow(
                    new Markup($"[grey]{number.ToString(CultureInfo.InvariantCulture)}[/]"),
                    new Markup($"[italic]“{Markup.Escape(evidence.Excerpt)}”[/]{Manner(evidence)}"));
            }

            yield return table;
        }
    }

    /// <summary>How the source says it, unless it simply does, and what it says otherwise.</summary>
    private static string Manner(Evidence evidence)
    {
        IEnumerable<string> how = evidence.How == How.Stated ? [] : [evidence.How.ToText()];
        string[] remarks = [.. how, .. evidence.Says.Select(s => $"here: {s.Key} {s.Value}")];
        return remarks.Length == 0 ? "" : $" [grey]({Markup.Escape(string.Join("; ", remarks))})[/]";
    }

    private int Number(Evidence evidence)
    {
        Evidence shown = _all.Where(e => Covers(e, evidence)).MaxBy(e => e.End - e.Start) ?? evidence;
        int known = _cited.FindIndex(c => c.Source == shown.Source && c.Start == shown.Start && c.End == shown.End && c.How == shown.How);
        if (known < 0)
        {
            known = _cited.Count;
            _cited.Add(shown);
        }

        return known + 1;
    }

    private static bool Covers(Evidence whole, Evidence part) =>
        whole.Source == part.Source && whole.How == part.How && whole.Start <= part.Start && whole.End >= part.End;
}
