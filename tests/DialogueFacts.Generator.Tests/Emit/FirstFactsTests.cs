namespace DialogueFacts.Generator.Tests.Emit;

public sealed class FirstFactsTests
{
    private const string Model =
        """
        classes:
          Log:
            tree_root: true
            attributes:
              title:
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
          Meeting:
            description: People <met> & "talked" */ </summary>.
            attributes:
              id: {identifier: true}
              name: {required: true}
              seats: {range: integer}
              share: {range: decimal}
              open: {range: boolean, required: true}
              kind: {range: Kind}
              day: {range: date}
              host: {range: Person}
              topics: {multivalued: true}
              guests: {range: Guest, multivalued: true, inlined_as_list: true}
              anything: {range: Anything}
          Guest:
            attributes:
              person: {range: Person, required: true}
              note:
          Person:
            attributes:
              id: {identifier: true}
              name:
          Anything:
            class_uri: linkml:Any
        enums:
          Kind:
            permissible_values:
              very long: {title: Very long indeed}
              C++:
              C:
        """;

    private const string Facts =
        """
        title: A log
        meetings:
          - id: first-meeting
            name: The "first" \ meeting
            seats: 12
            share: 0.50
            open: true
            kind: very long
            day: 2021-10-08
            host: ana
            topics: [one, Zwölf, 𝒳]
            guests:
              - person: ana
                note: came late
              - person: bob
            anything: {a: 1, b: [x, true]}
          - id: second-meeting
            name: Second
            open: false
        """;

    private const string People =
        """
        people:
          - {id: ana, name: Ana}
          - {id: bob}
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "Meetings.FirstMeeting.Name", "The \"first\" \\ meeting" },
        { "Meetings.FirstMeeting.Seats + 1", "13" },
        { "Meetings.FirstMeeting.Share", "0.5" },
        { "Meetings.FirstMeeting.Open", "True" },
        { "Meetings.FirstMeeting.Kind == Kind.VeryLong", "True" },
        { "Meetings.FirstMeeting.Kind.Value.ToText()", "very long" },
        { "Meetings.FirstMeeting.Day == new DateOnly(2021, 10, 8)", "True" },
        { "ReferenceEquals(Meetings.FirstMeeting.Host, People.Ana)", "True" },
        { "string.Join(\"|\", Meetings.FirstMeeting.Topics)", "one|Zwölf|𝒳" },
        { "string.Join(\"|\", Meetings.FirstMeeting.Guests.Select(g => g.Person.Id + \" \" + g.Note))", "ana came late|bob " },
        { "Meetings.SecondMeeting.Seats == null && Meetings.SecondMeeting.Host == null && Meetings.SecondMeeting.Guests.Count == 0", "True" },
        { "((IReadOnlyDictionary<string, object>)Meetings.FirstMeeting.Anything)[\"a\"]", "1" },
        { "Meetings.All.Count", "2" },
        { "Meetings.All[\"second-meeting\"].Name", "Second" },
        { "Meetings.Find(\"ana\") == null && People.Find(\"ana\") != null", "True" },
        { "Meetings.FirstMeeting", "Meeting first-meeting" },
        { "Meetings.FirstMeeting.Guests[0]", "Guest { person = ana, note = came late }" },
        { "Log.Title", "A log" },
        { "Kind.C.ToText() + Kind.CPlusPlus.ToText()", "CC++" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results =
        new(() => Consumer.OfToday.Run(Author.Writes(Model, Facts, People).Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Fact]
    public void Generated_code_compiles_without_a_warning_today() =>
        Consumer.OfToday.AssertCompiles(Author.Writes(Model, Facts, People).Emit());

    [Fact]
    public void Generated_code_compiles_without_a_warning_for_old_frameworks() =>
        Consumer.OfOldFrameworks.AssertCompiles(Author.Writes(Model, Facts, People).Emit());

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Facts_are_what_the_yaml_says(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);
}
