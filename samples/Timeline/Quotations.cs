using System.Globalization;
using DialogueFacts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Timeline;

/// <summary>The quotations of one meeting, numbered as they are first needed.</summary>
internal sealed class Quotations
{
    private readonly List<Evidence> _cited = [];

    /// <summary>Notes the quotations and gives their numbers, as a mark for what they bear out; empty if there are none.</summary>
    public string Mark(IEnumerable<Evidence> evidence)
    {
        string numbers = string.Join(',', Cite(evidence).Order().Select(n => n.ToString(CultureInfo.InvariantCulture)));
        return numbers.Length == 0 ? "" : $" [grey][[{numbers}]][/]";
    }

    public IReadOnlyList<int> Cite(IEnumerable<Evidence> evidence) => [.. evidence.Select(Number).Distinct()];

    public IEnumerable<IRenderable> Render()
    {
        for (int i = 0; i < _cited.Count; i++)
        {
            Evidence evidence = _cited[i];
            var table = new Table { Border = TableBorder.None, ShowHeaders = false };
            table.AddColumn(new TableColumn("") { Width = 4, Padding = new Padding(0, 0, 1, 0), Alignment = Justify.Right });
            table.AddColumn(new TableColumn("") { Padding = new Padding(0) });
            table.AddRow(
                new Markup($"[grey]{(i + 1).ToString(CultureInfo.InvariantCulture)}[/]"),
                new Markup($"[italic]“{Markup.Escape(evidence.Excerpt)}”[/] [grey]{Manner(evidence)}{Markup.Escape(evidence.Source.Title)}[/]"));
            yield return table;
        }
    }

    /// <summary>How the source says it, unless it simply does.</summary>
    private static string Manner(Evidence evidence) => evidence.How == How.Stated ? "" : $"({evidence.How.ToText()}) ";

    private int Number(Evidence evidence)
    {
        int known = _cited.FindIndex(c => c.Excerpt == evidence.Excerpt && c.Source == evidence.Source);
        if (known < 0)
        {
            known = _cited.Count;
            _cited.Add(evidence);
        }

        return known + 1;
    }
}
