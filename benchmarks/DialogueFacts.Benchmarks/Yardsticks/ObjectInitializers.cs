using System.Globalization;
using System.Text;
using DialogueFacts.Benchmarks.Facts;
using Delegate = DialogueFacts.Benchmarks.Facts.Delegate;

namespace DialogueFacts.Benchmarks.Yardsticks;

/// <summary>The same facts as anybody would write them in C#: a record per class, a documented member per fact, initialised where it is declared.</summary>
internal static class ObjectInitializers
{
    private const string Types =
        """
        #nullable enable
        #pragma warning disable CS1591
        using System.Collections.Generic;
        namespace Sessions;
        public enum Role { Chair, Member, Observer }
        public sealed record Evidence(string Source, string Excerpt, IReadOnlyList<string> Supports);
        public sealed record Session(string Id, string Title, string Date, long? Attendees, string Chair, string? Previous, string? FollowUp)
        {
            public IReadOnlyList<Evidence> Evidence { get; init; } = [];
        }
        public sealed record Delegate(string Id, string Name, Role Role)
        {
            public string? Appointed { get; init; }
            public bool? Active { get; init; }
            public decimal? Allowance { get; init; }
            public string? Note { get; init; }
            public string? Mentor { get; init; }
            public string? Successor { get; init; }
            public string? FirstSession { get; init; }
        }

        """;

    /// <summary>A file per thousand facts, as generated ones are.</summary>
    public static IEnumerable<(string Name, string Text)> Of(FactSet facts)
    {
        int count = facts.Count / 2;
        yield return ("Types.cs", Types);
        for (int first = 0; first < count; first += 500)
        {
            int last = Math.Min(count, first + 500);
            yield return (
                string.Create(CultureInfo.InvariantCulture, $"Facts{first}.cs"),
                "#nullable enable\nnamespace Sessions;\n"
                + Members("Sessions", first, last, i => Print(new Session(i, count)))
                + Members("Delegates", first, last, i => Print(new Delegate(i, count))));
        }
    }

    private static string Members(string @class, int first, int last, Func<int, string> print)
    {
        var code = new StringBuilder($"/// <summary>All of them.</summary>\npublic static partial class {@class}\n{{\n");
        for (int i = first; i < last; i++)
        {
            code.Append(print(i));
        }

        return code.Append("}\n").ToString();
    }

    private static string Print(Session s) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
            /// <summary>{{s.Title}}</summary>
            /// <remarks>“{{s.Passage}}”</remarks>
            public static readonly Session {{s.Title}} = new("{{s.Id}}", "{{s.Title}}", "{{s.Date:yyyy-MM-dd}}", {{s.Attendees}}, "{{Delegate.IdOf(s.Chair)}}", "{{Session.IdOf(s.Previous)}}", "{{Session.IdOf(s.FollowUp)}}")
            {
                Evidence = [new("minutes-{{s.Number / 1000:0000}}", "{{s.Passage}}", ["title", "date", "attendees", "chair", "previous", "follow_up"])],
            };

        """);

    private static string Print(Delegate d) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
            /// <summary>{{d.Name}}</summary>
            public static readonly Delegate {{d.Name.Replace(" ", "", StringComparison.Ordinal)}} = new("{{d.Id}}", "{{d.Name}}", Role.{{char.ToUpperInvariant(d.Role[0])}}{{d.Role[1..]}})
            {
                Appointed = "{{d.Appointed}}",
                Active = {{(d.IsActive ? "true" : "false")}},
                Allowance = {{d.Allowance}}m,
                Note = "{{d.Note}}",
                Mentor = "{{Delegate.IdOf(d.Mentor)}}",
                Successor = "{{Delegate.IdOf(d.Successor)}}",
                FirstSession = "{{Session.IdOf(d.FirstSession)}}",
            };

        """);
}
