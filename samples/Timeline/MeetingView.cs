using System.Globalization;
using DialogueFacts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Timeline;

/// <summary>A meeting as the timeline shows it: when and where, who took part, what was agreed, and the quotations that say so.</summary>
internal sealed class MeetingView(Meeting meeting)
{
    private readonly Quotations _quotations = new(meeting.Evidence.Concat(meeting.Participations.SelectMany(p => p.Evidence)));

    public IRenderable Render()
    {
        var rows = new List<IRenderable> { Heading() };
        if (Place() is { } place)
        {
            rows.Add(Line(place));
        }

        rows.AddRange(meeting.Participations.GroupBy(p => p.Side).SelectMany(side => Delegation(side.Key, side)));
        rows.AddRange(List("Agreed", meeting.Outcomes, "outcomes"));
        rows.AddRange(List("Left open", meeting.LeftOpen, "left_open"));
        if (meeting.Participations.Count == 0 && meeting.Outcomes.Count == 0)
        {
            _quotations.Cite(meeting.Evidence);
        }

        rows.AddRange(_quotations.Render());
        return new Rows(rows);
    }

    private Rule Heading() => new($"[bold]{Markup.Escape(DateText())}[/]  {Markup.Escape(meeting.Label!)}{_quotations.Mark(Supporting("date"))}")
    {
        Justification = Justify.Left,
        Style = Style.Parse("grey"),
    };

    /// <summary>A date as precise as the documents are.</summary>
    private string DateText() => meeting.Date switch
    {
        null => "No date given",
        { } date when date.TryGetDateOnly(out DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        { Precision: EdtfPrecision.Month, Year: { } year, Month: { } month } => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}",
        { } date => date.ToString(),
    };

    private string? Place() => meeting.Location is { } place
        ? $"{place.Name}{(meeting.Host is { } host && host.Name != place.Name ? $", host: {host.Name}" : "")}{_quotations.Mark(Supporting("location"))}"
        : null;

    private IEnumerable<IRenderable> Delegation(Side? side, IEnumerable<Participation> participations)
    {
        yield return Title(side?.ToText() ?? "Side not given");
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("") { Width = 31, Padding = new Padding(2, 0, 1, 0) });
        table.AddColumn(new TableColumn("") { Padding = new Padding(0) });
        foreach (Participation participation in participations)
        {
            string posts = string.Join("; ", new[] { participation.Post }.Concat(participation.FurtherPosts).OfType<Post>().Select(p => p.Name));
            IEnumerable<Evidence> evidence = participation.Evidence.Count > 0 ? participation.Evidence : Supporting("participations");
            table.AddRow(
                new Markup(Markup.Escape(participation.Official.Name)),
                new Markup($"{Markup.Escape(posts)}{_quotations.Mark(evidence)}"));
        }

        yield return table;
    }

    private IEnumerable<IRenderable> List(string title, IReadOnlyList<string> items, string slot)
    {
        if (items.Count == 0)
        {
            yield break;
        }

        yield return Title(title + _quotations.Mark(Supporting(slot)));
        foreach (string item in items)
        {
            yield return new Padder(new Markup($"• {Markup.Escape(item)}"), new Padding(2, 0, 0, 0));
        }
    }

    /// <summary>The meeting's evidence for a slot; what names no slots counts for all of them.</summary>
    private IEnumerable<Evidence> Supporting(string slot) => meeting.Evidence.Where(e => e.Supports.Count == 0 || e.Supports.Contains(slot, StringComparer.Ordinal));

    private static Markup Title(string text) => new($"[bold]{text}[/]");

    private static Markup Line(string text) => new(text);
}
