namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Models written the way large published ones are, with what is found in few examples and in many schemas.</summary>
public sealed class PublishedStyleTests
{
    [Fact]
    public void A_model_like_those_of_knowledge_graphs_becomes_code_without_a_warning() => AssertCompiles(KnowledgeGraph, """
        genes:
          - id: GENE:1
            category: [kg:NamedThing, kg:Gene]
            name: one
            related_to: [GENE:1]
            version: "1:n"
            has_quantity: [{has_unit: UO:1, count: 0, confidence: 0.5}]
        associations:
          - {id: 'kg:1', category: ['kg:GeneAssociation'], subject: GENE:1, predicate: 'kg:affects', object: GENE:1}
        """);

    [Fact]
    public void A_model_like_those_of_checklists_becomes_code_without_a_warning() => AssertCompiles(Checklist, """
        samples:
          - {depth: 3 m, kind: soil, link: ['soil [ENVO:00001]'], rel: 'pmid:12345', odd: what, lat_lon: [1.0, 2.0], temp: {value: 1.5, unit: C}}
        """);

    [Fact]
    public void A_model_like_those_of_data_standards_becomes_code_without_a_warning() => AssertCompiles(DataStandard, """
        name: run 1
        image: {value: [[1.0, 2.0], [3.0, 4.0]]}
        series: [{data: {unit: V, value: [1, 2]}, timestamps: [0.5, 1.5]}]
        items: {title: one}
        """);

    private const string DataStandard = """
        id: recording
        name: recording
        default_prefix: recording/
        annotations: {is_namespace: {tag: is_namespace, value: false}, mapping: {data: value, dims: ["x", "y"]}}
        imports: [linkml:types]
        types:
          float64: {name: float64, typeof: double}
          numeric: {typeof: float}
          text: {typeof: string}
        classes:
          AnyType: {class_uri: linkml:Any}
          Named: {name: Named, attributes: {name: {name: name, range: string}}}
          Image:
            is_a: Named
            attributes:
              value:
                range: numeric
                any_of:
                - array: {dimensions: [{alias: x}, {alias: y}]}
                - array: {dimensions: [{alias: x}, {alias: y}, {alias: r_g_b, exact_cardinality: 3}]}
          Series:
            is_a: Named
            attributes:
              data: {range: Series__data, required: true, multivalued: false}
              timestamps: {array: {dimensions: [{alias: num_times}]}, range: float64, multivalued: false}
          Series__data:
            attributes:
              name: {ifabsent: string(data), range: string, required: true, equals_string: data}
              unit: {range: text}
              value: {range: AnyType, any_of: [{array: {dimensions: [{alias: num_times}]}}, {array: {minimum_number_dimensions: 2, maximum_number_dimensions: 4}}]}
          Module: {is_a: Named, attributes: {value: {multivalued: true, inlined: true, inlined_as_list: false, any_of: [{range: Series}, {range: Image}]}}}
          Schema:
            attributes: {title: , items: {exactly_one_of: [{range: Schema}, {range: Schema, multivalued: true}]}}
          Session:
            is_a: Named
            tree_root: true
            attributes:
              image: {range: Image}
              series: {range: Series, multivalued: true}
              items: {exactly_one_of: [{range: Schema}, {range: Schema, multivalued: true}]}
              quality: {range: float, equals_expression: 'sqrt({image})'}
        """;

    [Fact]
    public void A_model_on_top_of_linkmls_metamodel_becomes_code_without_a_warning() => AssertCompiles(Metamodel, """
        profiles:
          - name: ex
            id: https://example.org/ex
            description: A schema that says who keeps it.
            keeper: somebody
            classes:
              Thing: {description: A thing., attributes: {size: {description: Its size., multivalued: true, minimum_value: 1}}}
        """);

    private const string Metamodel = """
        id: https://example.org/profile
        name: profile
        imports: [linkml:meta, linkml:units]
        classes:
          Profile:
            is_a: schema_definition
            attributes: {keeper: {}, unit of size: {range: UnitOfMeasure}}
          Profiles:
            tree_root: true
            attributes: {profiles: {range: Profile, multivalued: true, inlined_as_list: true}}
        """;

    private static void AssertCompiles(string model, string facts)
    {
        var files = Author.WritesFiles(("model.yaml", model), ("facts/facts.yaml", facts)).Emit();
        Consumer.OfToday.AssertCompiles(files);
        Consumer.OfOldFrameworks.AssertCompiles(files);
    }

    private const string KnowledgeGraph = """
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

    private const string Checklist = """
        id: https://example.org/mix
        name: mix
        prefixes: {linkml: https://w3id.org/linkml/, ex: https://example.org/mix/, MIXS: https://w3id.org/mixs/}
        default_prefix: ex
        default_range: string
        imports: [linkml:types]
        settings:
          float: "[-+]?[0-9]*\\.?[0-9]+"
          unit: "\\S+"
          termID: "[a-zA-Z]{2,}:[a-zA-Z0-9]\\d+"
          termLabel: "([^\\s-]{1,2}|[^\\s-]+.+[^\\s-]+)"
        slots:
          depth: {string_serialization: '{float} {unit}', structured_pattern: {syntax: "^{float} {unit}$", interpolated: true, partial_match: true}}
          kind: {string_serialization: enumeration}
          link: {string_serialization: '{termLabel} [{termID}]', multivalued: true, structured_pattern: {syntax: "{termLabel} \\[{termID}\\]", interpolated: true}}
          when: {string_serialization: '{timestamp}', range: datetime}
          rel: {string_serialization: '{text};{boolean}', pattern: '^(PMID|pmid):\d+$|^(?!DOI:)[dD][oO][iI]:10.\d{2,9}/.*$|^https?:\/\/(?:www\.)?[-a-zA-Z0-9@:%._\+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b(?:[-a-zA-Z0-9()@:%_\+.~#?&\/=]*)$'}
          odd: {string_serialization: '{float}|{float, {unit}'}
          samp_size: {range: string, keywords: [size], examples: [{value: 5 liter}], slot_uri: "MIXS:0000001", title: "amount", comments: "one"}
          lat_lon: {range: float, multivalued: true, exact_cardinality: 2}
          temp: {range: quantity, inlined: true, annotations: {expected_value: {tag: expected_value, value: measurement value}, preferred_unit: {tag: preferred_unit, value: 'degree Celsius'}}}
        classes:
          quantity: {attributes: {value: {range: float}, unit: {}}, class_uri: MIXS:Q}
          MixsCompliantData:
            tree_root: true
            attributes: {samples: {range: sample, multivalued: true, inlined: true, inlined_as_list: true}}
          sample:
            slots: [depth, kind, link, when, rel, odd, samp_size, lat_lon, temp]
            slot_usage:
              depth: {required: true, recommended: true}
            rules:
              - title: deep
                preconditions:
                  slot_conditions:
                    depth: {pattern: '^9'}
                postconditions:
                  slot_conditions:
                    kind: {required: true}
        """;
}
