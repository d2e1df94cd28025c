using System.Text.RegularExpressions;
using DialogueFacts.Generator.Tests.Emit;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What a build makes of mistakes: a finding on the very place, and everything else as if there were none.</summary>
public sealed partial class BadInputTests
{
    /// <summary>A mistake of another kind in another file: whatever else is wrong, it is reported as well.</summary>
    private const string Other = "facts/other.yaml";

    private const string OtherFinding = "facts/other.yaml(1,20,1,23): Error DF3003: Person 'dan': Person has no slot 'nam'. Did you mean 'name'?";

    private const string Seats = "seats: 12";

    private static readonly string[] Members = ["Ana", "Bob", "Cem", "Dan", "FirstMeeting", "Report", "SecondMeeting"];

    /// <summary>Which file, what in it becomes what, and what is said of it. Between « and » is the span that the finding points at.</summary>
    public static readonly TheoryData<string, string, string, string> Mistakes = new()
    {
        { Meetings.People, "name: Ana", "name: «\"Ana»", "DF1006: The text that begins here with \" is not closed. " },
        { Meetings.People, "    name: Bob", "«\t»name: Bob", "DF1004: This line is indented with a tab, which YAML does not allow. Indent it with spaces." },
        { Meetings.People, "- id: bob", "- id: bob\n    «[»", "DF1008: The '[' that opens here is not closed with ']' before facts/people.yaml(6,5). " },
        { Meetings.People, "name: Bob", "name: Bob\n    «name»: Rob", "DF1014: The key 'name' already stands in this mapping at facts/people.yaml(5,5); " },
        { Meetings.Facts, "kind: informal", "«kinds»: informal", "DF3003: Meeting 'second-meeting': Meeting has no slot 'kinds'. Did you mean 'kind'?" },
        { Meetings.Facts, "second-meeting\n    name: Second meeting\n", "«second-meeting»\n", "DF3004: Meeting 'second-meeting': the slot 'name' is missing, and Meeting requires it. Add it." },
        { Meetings.Facts, Seats, "seats: «twelve»", "DF3010: Meeting 'first-meeting': 'seats' takes a whole number, but 'twelve' is read as a text. " },
        { Meetings.Facts, Seats, "seats: «'12'»", "DF3010: Meeting 'first-meeting': 'seats' takes a whole number, but '12' is read as a text. Write: seats: 12" },
        { Meetings.Facts, Seats, "seats: «[12]»", "DF3007: Meeting 'first-meeting': 'seats' takes one value, but here stands a list of 1. Write: seats: 12" },
        { Meetings.Facts, Seats, "seats: «{number: 12}»", "DF3011: Meeting 'first-meeting': " },
        { Meetings.Facts, "name: Second meeting", "name: «2»", "DF3010: Meeting 'second-meeting': 'name' takes a text, but 2 is read as a whole number. Write: name: '2'" },
        { Meetings.Facts, "day: '2021-10-08'", "day: «'2021-02-30'»", "DF3011: Meeting 'first-meeting': " },
        { Meetings.Facts, "guests: [bob]", "guests: «bob»", "DF3006: Meeting 'first-meeting': 'guests' takes a list. Write: guests: [bob]" },
        { Meetings.Facts, "kind: informal", "kind: «inform»", "DF3013: Meeting 'second-meeting': Kind has no value 'inform'. Did you mean 'informal'?" },
        { Meetings.People, "id: cem", "id: «''»", "DF3011: Person '': '' in 'id' is not an identifier. " },
        { Meetings.Facts, "host: ana", "host: «anna»", "DF4001: Meeting 'first-meeting': no person 'anna'. Did you mean 'ana'?" },
        { Meetings.Facts, "host: ana", "host: «report»", "DF4002: Meeting 'first-meeting': 'report' is of class Source (at facts/sources.yaml(2,9)), but a fact of class Person is needed." },
        { Meetings.People, "id: cem", "id: «bob»", "DF4003: Person 'bob' is already at facts/people.yaml(4,9). " },
        { Meetings.Sources, "sources:\n", "people: [{id: «cem», name: Another}]\nsources:\n", "DF4004: Person 'cem' " },
        { Meetings.Facts, "excerpt: Ana was the host, Bob a guest.", "excerpt: «Ana was a host, Bob a guest.»", "DF5011: Meeting 'first-meeting': the excerpt is not in 'report' (seeds/report.txt, line 3). Nearest is " },
        { Meetings.Facts, "excerpt: The First meeting was held on 8 October 2021 with 12 seats", "excerpt: «The First meeting was held on 9 October 2021 with 12 seats»", "DF5011: Meeting 'first-meeting': the excerpt is not in 'report' " },
        { Meetings.Facts, "source: report\n        excerpt: Ana", "source: «raport»\n        excerpt: Ana", "DF4001: Meeting 'first-meeting': no source 'raport'. Did you mean 'report'?" },
        { Meetings.Sources, "file: seeds/report.txt", "file: «seeds/rapport.txt»", "DF5001: Source 'report': there is no snapshot 'seeds/rapport.txt'. Did you mean 'seeds/report.txt'? " },
        { Meetings.Model, "range: Kind", "range: «Kinds»", "DF2006: There is no class, enum or type 'Kinds'. Did you mean 'Kind'?" },
        { Meetings.Model, "inverse: host}", "inverse: «hots»}", "DF2006: There is no slot 'hots'. Did you mean 'host'?" },
        { Meetings.Model, "mixins: [Sourced]", "mixins: [Sourced, «Meeting»]", "DF2009: The class 'Meeting' inherits from itself: 'Meeting' from 'Meeting'." },
        { Meetings.Model, "name: {required: true}", "name: {required: true}\n      number: {identifier: «true»}", "DF2010: Class 'Meeting' has a second identifier: 'number' beside 'id'. " },
        { Meetings.Model, "imports: [linkml:types, evidence]", "imports: [linkml:types, evidence, «nothing»]", "DF2005: " },
    };

    /// <summary>Mistakes that leave nothing to hold facts against, so that nothing is said of them.</summary>
    public static readonly TheoryData<string, string, string> Ruins = new()
    {
        { "tree_root: true", "tree_root: false", "DF3001: The model has no class with 'tree_root: true', so nobody knows what the data hold (facts/meetings.yaml and 3 more). " },
        { "classes:", "classes: «[»", "DF1008: The '[' that opens here is not closed with ']' before facts/model.yaml(12,14). " },
        { "classes:\n  Log:", "classes:\n«\t»Log:", "DF1004: This line is indented with a tab" },
        { "attributes:\n      meetings:", "«atributes»:\n      meetings:", "DF2002: " },
        { "id: https://example.org/log", "\n[]\n---\nid: https://example.org/log", "DF2001: There is no LinkML schema in 'facts/model.yaml'. Write one: a mapping with 'id', 'name' and 'classes'." },
    };

    /// <summary>Files that hold nothing, which is fine.</summary>
    public static readonly TheoryData<string> Nothing = ["", " ", "\n\n", "# Nothing yet.\n", "---\n", "---\n...\n", "\ufeff", "people:\n", "people: []\n", "{}\n"];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_finding_on_its_place_and_the_rest_is_built_and_checked(string file, string from, string to, string message)
    {
        BuildResult result = Build.Cold(Mistaken(file, from, to, out string place).With(Other, "people: [{id: dan, nam: Dan}]\n"));

        Assert.Contains(OtherFinding, result.Messages);
        Assert.StartsWith($"{place}: Error {message}", Assert.Single(result.Messages, m => m != OtherFinding), StringComparison.Ordinal);
        Assert.Equal(file == Meetings.People ? Members.Except(Lost(message)) : Members, MembersOf(result));
        Consumer.OfToday.AssertCompiles(result.Files);
    }

    [Theory]
    [MemberData(nameof(Ruins))]
    public void A_model_that_is_none_is_one_finding(string from, string to, string message)
    {
        BuildResult result = Build.Cold(Mistaken(Meetings.Model, from, to, out string place).With(Other, "people: [{id: dan, nam: Dan}]\n"));

        Assert.StartsWith($"{place}: Error {message}", Assert.Single(result.Messages), StringComparison.Ordinal);
        Consumer.OfToday.AssertCompiles(result.Files);
    }

    [Fact]
    public void Mistakes_are_reported_all_at_once()
    {
        Project project = Meetings.Project
            .Edit(Meetings.People, "name: Bob", "name: Bob\n    nam: Rob")
            .Edit(Meetings.Facts, Seats, "seats: twelve")
            .Edit(Meetings.Facts, "host: ana", "host: anna")
            .Edit(Meetings.Facts, "Ana was the host", "Ana was a host")
            .Edit(Meetings.Facts, "kind: informal", "kind: inform")
            .Edit(Meetings.Model, "inverse: host}", "inverse: hots}");

        Assert.Equal(["DF3010", "DF4001", "DF5011", "DF3013", "DF2006", "DF3003"], Build.Cold(project).Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_file_that_holds_nothing_is_fine(string text) => Assert.Empty(Build.Cold(Meetings.Project.With(Other, text)).Messages);

    private static IEnumerable<string> Lost(string message) => message[..6] switch
    {
        "DF1004" or "DF1006" => ["Bob", "Cem"],
        "DF1008" or "DF4003" or "DF3011" => ["Cem"],
        _ => [],
    };

    private static string[] MembersOf(BuildResult result) =>
        [.. result.Sources.SelectMany(s => Member().Matches(s.Text).Select(m => m.Groups["name"].Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The project of the meetings with a mistake in a file.</summary>
    /// <param name="place">The span between « and », or the beginning of the file, as a build prints it.</param>
    private static Project Mistaken(string file, string from, string to, out string place)
    {
        string marked = Meetings.Project.Edit(file, from, to)[file];
        int start = Math.Max(marked.IndexOf('«', StringComparison.Ordinal), 0);
        int end = Math.Max(marked.IndexOf('»', StringComparison.Ordinal) - 1, 0);
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        LinePosition first = SourceText.From(text).Lines.GetLinePosition(start);
        LinePosition last = SourceText.From(text).Lines.GetLinePosition(end);
        place = $"{file}({first.Line + 1},{first.Character + 1},{last.Line + 1},{last.Character + 1})";
        return Meetings.Project.With(file, text);
    }

    [GeneratedRegex(@"public static global::[\w.]+ (?<name>\w+) => \w+\(\d+\);", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Member();
}
