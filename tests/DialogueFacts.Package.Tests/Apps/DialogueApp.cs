using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Apps;

/// <summary>The code of an app that lists the facts: meetings, officials and agreements, with their evidence.</summary>
internal static class DialogueApp
{
    public const string Package = """<PackageReference Include="DialogueFacts" Version="VERSION" />""";

    public const string Program = """
        foreach (string line in Listing.Lines())
        {
            Console.WriteLine(line);
        }
        """;

    public const string Listing = """
        using System.Collections.Generic;
        using System.Linq;
        using DialogueFacts;

        public static class Listing
        {
            public static IEnumerable<string> Lines() => Meetings.All.SelectMany(Of).Concat(Officials.All.SelectMany(Of)).Concat(Agreements.All.SelectMany(Of));

            private static IEnumerable<string> Of(Meeting meeting) =>
            [
                $"meeting {meeting.Id} {meeting.Date}",
                .. meeting.Participations.Select(p => $"  {p.Official.Name}, {p.Post?.Name} ({p.Side?.ToText()})"),
                .. Of(meeting.Evidence),
            ];

            private static IEnumerable<string> Of(Official official) =>
            [
                $"official {official.Id}",
                .. official.Memberships.Select(m => $"  {m.Post?.Name}"),
                .. Of(official.Evidence),
            ];

            private static IEnumerable<string> Of(Agreement agreement) =>
            [
                $"agreement {agreement.Id} {agreement.Start}",
                $"  replaces {agreement.Replaces?.Name}",
                .. Of(agreement.Evidence),
            ];

            private static IEnumerable<string> Of(IEnumerable<Evidence> evidence) => evidence.Select(e => $"  {e.Match}|{e.Source.File}|{e.Start}|{e.End}|{e.Excerpt}");
        }
        """;

    /// <summary>Holds what the app printed against the documents.</summary>
    public static void AssertLists(IReadOnlyList<string> lines)
    {
        Assert.Contains("meeting high-level-security-dialogue 2021-10-08", lines);
        Assert.Contains("  Antony Blinken, Secretary of State (United States)", lines);
        Assert.Contains("official marcelo-ebrard", lines);
        Assert.Contains("agreement merida-initiative 2007", lines);
        Assert.Contains("  replaces Mérida Initiative", lines);
        string[][] exact = [.. lines.Where(l => l.StartsWith("  Exact|", StringComparison.Ordinal)).Select(l => l.Split('|', 5))];
        Assert.NotEmpty(exact);
        Assert.All(exact, e => Assert.Equal(e[4], Passage(e[1], int.Parse(e[2], null), int.Parse(e[3], null))));
    }

    private static string Passage(string file, int start, int end) => File.ReadAllText(Path.Combine(Packages.RepositoryRoot, file))[start..end];
}
