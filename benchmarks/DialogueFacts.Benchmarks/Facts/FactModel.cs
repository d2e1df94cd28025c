namespace DialogueFacts.Benchmarks.Facts;

/// <summary>The model of the generated facts.</summary>
internal static class FactModel
{
    public static FactFile File { get; } = new(
        "facts/model.yaml",
        """
        id: https://example.org/sessions
        name: sessions
        prefixes:
          linkml: https://w3id.org/linkml/
          schema: http://schema.org/
          ex: https://example.org/
        default_prefix: ex
        default_range: string
        imports:
          - linkml:types
          - evidence

        classes:
          Archive:
            tree_root: true
            attributes:
              sessions: {range: Session, multivalued: true, inlined_as_list: true}
              delegates: {range: Delegate, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Session:
            description: A session, as the minutes have it.
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              title: {slot_uri: schema:name, required: true}
              date: {range: edtf, required: true}
              attendees: {range: integer, minimum_value: 1}
              chair: {range: Delegate, required: true}
              previous: {range: Session}
              follow_up: {range: Session}
          Delegate:
            description: Somebody who is sent.
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name, required: true}
              role: {range: Role, required: true}
              appointed: {range: edtf}
              active: {range: boolean}
              allowance: {range: decimal}
              note: {description: Where the delegate is from.}
              mentor: {range: Delegate}
              successor: {range: Delegate}
              first_session: {range: Session}

        enums:
          Role:
            permissible_values:
              chair:
              member:
              observer:

        """);
}
