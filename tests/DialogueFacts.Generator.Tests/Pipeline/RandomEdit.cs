using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What somebody does to a project next: sensible, careless, or a slip of the hand.</summary>
/// <param name="File">Which of the project's files, counted around.</param>
/// <param name="Place">Where in the file, counted around.</param>
/// <param name="Choice">Which of the words or values at hand, counted around.</param>
internal sealed record RandomEdit(RandomEdit.Act What, int File, int Place, int Choice)
{
    private const string Another = "facts/another.yaml";

    private static readonly string[] Words =
    [
        "ana", "bob", "cem", "report", "first-meeting", "first_meeting", "second-meeting", "third-meeting", "name", "host", "hosted", "guests", "seats", "12", "'12'", "formal",
        "meetings", "people", "Meeting", "Person", "id", "2021-10-08", "sources", "seeds/report.txt", "retracted", "use_instead", "evidence", "identifier", "range", "Sourced",
    ];

    private static readonly string[] Snippets =
    [
        "# a comment", "\n", "  ", "\t", "'", "\"", "[", "]", "{", "}", ": ", "- ", "&a ", "*a", "!!str ", "<<: *a", "---\n", "\u00e9", "\ufeff", "\u202e", "\u0000", "|\n", ">-\n",
        "\n  - id: dan\n    name: Dan\n", "\n    use_instead: second-meeting\n    retracted: No.\n", "\n    host: bob\n", "\n    hosted: [first-meeting]\n", "\n    seats: 101\n",
    ];

    private static readonly string[] Additions =
    [
        "people: [{id: dan, name: Dan}]\n", "people: [{id: ana, name: Ana}]\n", "people: [{id: ana, name: Anna}]\n", "meetings:\n  - id: third-meeting\n    name: Third\n    host: dan\n",
        "", "# nothing\n", "people: [\n", "[]\n", "sources: [{id: report, title: Another}]\n", "meetings: [{id: First-Meeting, name: N, hosted: [x]}]\n",
    ];

    private static readonly (string Name, string[] Values)[] Options =
    [
        ("RootNamespace", ["Authored", "Other.Names"]),
        ("DialogueFactsMembers", ["true", "false"]),
        ("DialogueFactsLowestTier", ["Edited", "Exact"]),
        ("DialogueFactsTargetClass", ["", "Meeting", "Nothing"]),
    ];

    public enum Act
    {
        RemoveLine,
        RepeatLine,
        MoveLine,
        RemoveCharacter,
        InsertSnippet,
        ReplaceWord,
        GarbleBytes,
        RemoveFile,
        AddFile,
        MendFile,
        MendAll,
        SetOption,
        ChooseLanguage,
        Type,
    }

    /// <summary>A session of edits. Much is mended, so that the next edit meets facts and not only ruins.</summary>
    public static Arbitrary<RandomEdit[]> Sessions { get; } = Arb.From(
        (from what in Gen.Frequency(
            (3, Gen.Constant(Act.RemoveLine)), (2, Gen.Constant(Act.RepeatLine)), (2, Gen.Constant(Act.MoveLine)), (3, Gen.Constant(Act.RemoveCharacter)),
            (4, Gen.Constant(Act.InsertSnippet)), (6, Gen.Constant(Act.ReplaceWord)), (1, Gen.Constant(Act.GarbleBytes)), (1, Gen.Constant(Act.RemoveFile)),
            (2, Gen.Constant(Act.AddFile)), (8, Gen.Constant(Act.MendFile)), (2, Gen.Constant(Act.MendAll)), (2, Gen.Constant(Act.SetOption)),
            (1, Gen.Constant(Act.ChooseLanguage)), (1, Gen.Constant(Act.Type)))
         from file in Gen.Choose(0, 5)
         from place in Gen.Choose(0, 999)
         from choice in Gen.Choose(0, 99)
         select new RandomEdit(what, file, place, choice)).ArrayOf(25),
        edits => edits.Select((_, i) => (RandomEdit[])[.. edits[..i], .. edits[(i + 1)..]]));

    /// <summary>A few slips of the hand, in any file of any project.</summary>
    public static Arbitrary<RandomEdit[]> Slips { get; } = Arb.From(
        (from what in Gen.Elements(Act.RemoveLine, Act.RepeatLine, Act.MoveLine, Act.RemoveCharacter, Act.InsertSnippet, Act.ReplaceWord)
         from file in Gen.Choose(0, 99)
         from place in Gen.Choose(0, 99_999)
         from choice in Gen.Choose(0, 99)
         select new RandomEdit(what, file, place, choice)).ArrayOf(3));

    public Project Apply(Project project) => What switch
    {
        Act.RemoveLine => EditLines(project, (lines, i) => lines.RemoveAt(i)),
        Act.RepeatLine => EditLines(project, (lines, i) => lines.Insert(i, lines[i])),
        Act.MoveLine => EditLines(project, (lines, i) => lines.RemoveAt(i).Insert(Choice % lines.Count, lines[i])),
        Act.RemoveCharacter => EditText(project, text => text.Length == 0 ? text : text.Remove(Place % text.Length, 1)),
        Act.InsertSnippet => EditText(project, text => text.Insert(Place % (text.Length + 1), Of(Snippets))),
        Act.ReplaceWord => EditText(project, ReplaceWord),
        Act.GarbleBytes => project.With(NameIn(project), [.. Encoding.UTF8.GetBytes(project[NameIn(project)]), 0xE9, (byte)'\n']),
        Act.RemoveFile => project.Files.Count > 1 ? project.Without(NameIn(project)) : project,
        Act.AddFile => project.With(Another, Of(Additions)),
        Act.MendFile => Mend(project, Meetings.Project.Files[File % Meetings.Project.Files.Count].Name),
        Act.MendAll => Meetings.Project.Files.Aggregate(project.Without(Another), (p, f) => Mend(p, f.Name)),
        Act.SetOption => project.WithProperty(Options[File % Options.Length].Name, Of(Options[File % Options.Length].Values)),
        Act.ChooseLanguage => project with { Language = Choice % 4 == 0 ? LanguageVersion.CSharp10 : LanguageVersion.CSharp11 },
        _ => project with { Code = project.Code + " // " + Choice },
    };

    private static Project Mend(Project project, string file) => project.With(file, Meetings.Project[file]);

    private string Of(string[] choices) => choices[Choice % choices.Length];

    private string NameIn(Project project) => project.Files[File % project.Files.Count].Name;

    private Project EditText(Project project, Func<string, string> edit) => project.With(NameIn(project), edit(project[NameIn(project)]));

    private Project EditLines(Project project, Func<ImmutableList<string>, int, ImmutableList<string>> edit) => EditText(project, text =>
    {
        ImmutableList<string> lines = [.. text.Split('\n')];
        return string.Join('\n', edit(lines, Place % lines.Count));
    });

    /// <summary>Puts a word in the place of one that is there.</summary>
    private string ReplaceWord(string text)
    {
        string[] present = [.. Words.Where(w => text.Contains(w, StringComparison.Ordinal))];
        if (present.Length == 0)
        {
            return text;
        }

        string word = present[Place % present.Length];
        int at = text.IndexOf(word, Place % text.Length, StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf(word, StringComparison.Ordinal) : at;
        return text.Remove(at, word.Length).Insert(at, Of(Words));
    }
}
