using System.Globalization;
using System.Text;

namespace DialogueFacts.Benchmarks.Facts;

/// <summary>A fact with evidence, by its number.</summary>
internal sealed record Session(int Number, int Count)
{
    private static readonly DateOnly First = new(1901, 1, 1);

    public string Id => IdOf(Number);

    public string Title => TitleOf(Number);

    public DateOnly Date => First.AddDays(Number % 40_000);

    public int Attendees => 2 + Number % 97;

    public int Chair => Spread.Of(Number, Count, 7);

    public int Previous => (Number + Count - 1) % Count;

    public int FollowUp => Spread.Of(Number, Count, 11);

    /// <summary>What the minutes say of it.</summary>
    public string Passage => string.Create(
        CultureInfo.InvariantCulture,
        $"{Title} met on {Date:d MMMM yyyy} with {Attendees} attendees under {Delegate.NameOf(Chair)}, after {TitleOf(Previous)}, before {TitleOf(FollowUp)}.");

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"session-{number:000000}");

    public static string TitleOf(int number) => Spread.Name(number);

    public void WriteTo(StringBuilder yaml, string source) => yaml.Append(
        CultureInfo.InvariantCulture,
        $$"""
          - id: {{Id}}
            title: {{Title}}
            date: '{{Date:yyyy-MM-dd}}'
            attendees: {{Attendees}}
            chair: {{Delegate.IdOf(Chair)}}
            previous: {{IdOf(Previous)}}
            follow_up: {{IdOf(FollowUp)}}
            evidence:
              - source: {{source}}
                excerpt: {{Passage}}
                supports: [title, date, attendees, chair, previous, follow_up]

        """);
}
