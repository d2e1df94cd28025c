using System.Text.RegularExpressions;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>What the generated code looks like, on a small model.</summary>
public sealed class SnapshotTests
{
    private const string Model =
        """
        classes:
          Log:
            tree_root: true
            attributes:
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
          Meeting:
            description: People met.
            attributes:
              id: {identifier: true}
              name: {slot_uri: "http://schema.org/name", description: What it is called., required: true}
              day: {range: date}
              kind: {range: Kind}
              host: {range: Person}
              seats: {range: Seat, multivalued: true, inlined_as_list: true}
          Seat:
            attributes:
              person: {range: Person, required: true}
              number: {range: integer}
          Person:
            attributes:
              id: {identifier: true}
              hosts: {range: Meeting, multivalued: true, inverse: host}
        enums:
          Kind:
            permissible_values:
              very long:
              short: {title: Short}
        """;

    private const string Facts =
        """
        meetings:
          - id: first-meeting
            name: First
            day: 2021-10-08
            kind: very long
            host: ana
            seats: [{person: ana, number: 1}]
        people:
          - id: ana
        """;

    [Theory]
    [InlineData("Record.Meeting.")]
    [InlineData("Enum.Kind.")]
    [InlineData("Facts.File0Yaml")]
    [InlineData("Index")]
    [InlineData("Table")]
    [InlineData("Json")]
    public void Generated_files_are_as_reviewed(string hint)
    {
        string text = Author.Writes(Model, Facts).Emit().Single(f => f.HintName.StartsWith(hint, StringComparison.Ordinal)).Text;

        Snapshot.Verify(Regex.Replace(text, """(?<name>"DialogueFacts.Generator", )"[^"]*"\)""", "${name}VERSION)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), hint.TrimEnd('.'));
    }
}
