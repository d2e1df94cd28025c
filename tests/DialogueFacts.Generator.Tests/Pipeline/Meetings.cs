using System.Security.Cryptography;
using System.Text;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>A small project: meetings, the people who held them, and the report that says so.</summary>
internal static class Meetings
{
    public const string Model = "facts/model.yaml";
    public const string Facts = "facts/meetings.yaml";
    public const string People = "facts/people.yaml";
    public const string Sources = "facts/sources.yaml";
    public const string Report = "seeds/report.txt";

    private const string ModelText =
        """
        id: https://example.org/log
        name: log
        prefixes:
          linkml: https://w3id.org/linkml/
          schema: http://schema.org/
          ex: https://example.org/
        default_prefix: ex
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Log:
            tree_root: true
            attributes:
              meetings: {range: Meeting, multivalued: true, inlined: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
          Meeting:
            mixins: [Sourced]
            description: When people met.
            attributes:
              id: {identifier: true}
              name: {required: true}
              day: {range: edtf}
              seats: {range: integer, maximum_value: 100}
              kind: {range: Kind}
              host: {range: Person}
              guests: {range: Person, multivalued: true}
          Person:
            attributes:
              id: {identifier: true}
              name: {slot_uri: 'schema:name'}
              hosted: {range: Meeting, multivalued: true, inverse: host}
        enums:
          Kind:
            permissible_values: {formal: , informal: }

        """;

    private const string FactsText =
        """
        # Meetings, in the order of their days.
        meetings:
          - id: first-meeting
            name: First meeting
            day: '2021-10-08'
            seats: 12
            host: ana
            guests: [bob]
            evidence:
              - source: report
                excerpt: The First meeting was held on 8 October 2021 with 12 seats
                supports: [name, day, seats]
              - source: report
                excerpt: Ana was the host, Bob a guest.
          - id: second-meeting
            name: Second meeting
            kind: informal
            evidence:
              - source: report
                excerpt: The Second meeting followed. It was informal.

        """;

    private const string PeopleText =
        """
        people:
          - id: ana
            name: Ana
          - id: bob
            name: Bob
          - id: cem
            name: Cem

        """;

    private const string ReportText =
        """
        A report on meetings.

        The First meeting was held on 8 October 2021 with 12 seats. Ana was the host, Bob a guest.
        The Second meeting followed. It was informal. Nobody wrote down when.
        This is where the report ends.

        """;

    private static readonly string SourcesText =
        $"""
        sources:
          - id: report
            title: A report on meetings
            file: {Report}
            sha256: {Hash(ReportText)}
            evidence:
              - source: report
                excerpt: A report on meetings.

        """;

    public static Project Project { get; } = Pipeline.Project.Empty
        .With(Model, ModelText)
        .With(Facts, FactsText)
        .With(People, PeopleText)
        .With(Sources, SourcesText)
        .With(Report, ReportText);

    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
