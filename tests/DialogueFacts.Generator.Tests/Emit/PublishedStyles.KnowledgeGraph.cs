namespace DialogueFacts.Generator.Tests.Emit;

internal static partial class PublishedStyles
{
    public const string KnowledgeGraph = """
        id: https://example.org/knowledge-graph
        name: knowledge-graph
        description: A model written the way large published ones are.
        license: https://creativecommons.org/publicdomain/zero/1.0/
        version: 3.1
        prefixes:
          linkml: https://w3id.org/linkml/
          kg: https://example.org/kg/
          dct: http://purl.org/dc/terms/
          rdf: http://www.w3.org/1999/02/22-rdf-syntax-ns#
        default_prefix: kg
        default_range: string
        default_curi_maps:
          - obo_context
          - idot_context
        emit_prefixes: [rdf, rdfs, xsd]
        imports:
          - linkml:types
        subsets:
          minimal:
            description: >-
        types:
          category type:
            typeof: uriorcurie
            description: >-
              A CURIE of a class
          label type:
            typeof: string
          quotient:
            aliases: ['ratio']
            uri: xsd:double
            base: float
            typeof: double
          unit:
            id_prefixes: [UO]
            uri: UO:0000000
            base: str
            typeof: string
          predicate type:
            typeof: uriorcurie
          EntityReference:
            typeof: uriorcurie
            base: str
            uri: rdfs:Resource
        slots:
          id:
            identifier: true
            required: true
            in_subset:
              - minimal
          type:
            slot_uri: rdf:type
            multivalued: true
          category:
            is_a: type
            domain: entity
            range: category type
            designates_type: true
            is_class_field: true
            multivalued: true
          related to:
            domain: named thing
            range: named thing
            multivalued: true
            inherited: true
            symmetric: true
            annotations:
              canonical_predicate: true
              opposite_of: nothing
            local_names:
              ga4gh: related_to
          affects:
            is_a: related to
            inverse: affected by
            symmetric: false
            annotations:
              - tag: canonical_predicate
                value: true
          affected by:
            is_a: related to
            inverse: affects
          node property:
            domain: named thing
          association slot:
            domain: association
          subject:
            is_a: association slot
            required: true
            range: named thing
            slot_uri: rdf:subject
          predicate:
            is_a: association slot
            required: true
            slot_uri: rdf:predicate
            range: predicate type
          object:
            is_a: association slot
            required: true
            range: named thing
          negated:
            is_a: association slot
            range: boolean
            ifabsent: 'False'
          has unit:
            range: unit
          has quantity:
            range: quantity value
            multivalued: true
          created on:
            range: date
            deprecated: true
          version:
            instantiates: kg:Versionable
            annotations:
              added_in: "1.1"
            range: version_enum
          confidence:
            range: double
            minimum_value: 0.0
            maximum_value: 1.0
          count:
            range: integer
            minimum_value: 0
          name:
            range: label type
            aliases: ['label', 'title']
            mappings:
              - rdfs:label
          ratio:
            range: quotient
          symbol:
            is_a: node property
        classes:
          graph:
            tree_root: true
            attributes:
              genes: {range: gene, multivalued: true, inlined_as_list: true}
              associations: {range: association, multivalued: true, inlined_as_list: true}
          entity:
            abstract: true
            slots: [id, category, type, name]
            slot_usage:
              id:
                values_from: [UO]
          named thing:
            is_a: entity
            description: >-
            slots:
              - related to
              - created on
              - version
            class_uri: kg:NamedThing
            exact_mappings:
              - BFO:0000001
          thing mixin:
            mixin: true
            slots: [symbol]
            slot_usage:
              symbol:
                range: label type
          symbol holder:
            mixin: true
            is_a: thing mixin
            abstract: true
          gene:
            is_a: named thing
            mixins:
              - symbol holder
              - gene or protein
            slots: [has quantity]
            id_prefixes:
              - NCBIGene
              - ENSEMBL
            slot_usage:
              id: {pattern: '^.*$'}
              change 1:
                range: gene
              change description:
                string_serialization: "a gene {symbol} of {about.subject}"
          quantity value:
            slots: [has unit, confidence, count, ratio]
          gene or protein:
            mixin: true
            slots: [id]
            union_of: [gene, protein]
          protein:
            is_a: named thing
            mixins: [gene or protein]
            apply_to: [thing mixin]
          association:
            is_a: entity
            defining_slots: [subject, predicate, object]
            slots: [subject, predicate, object, negated]
            slot_usage:
              type:
                description: rdf:type of association should be rdf:Statement
              category:
                required: false
          gene association:
            is_a: association
            slot_usage:
              subject:
                range: gene or protein
              predicate:
                subproperty_of: related to
              object:
                range: gene
                required: true
        enums:
          version_enum:
            permissible_values:
              "1.0":
                meaning: kg:v1.0
              "1:n":
              n/a:
                description: >-
          open enum:
            code_set: kg:set
            pv_formula: CURIE
        """;
}
