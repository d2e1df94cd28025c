namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Models in the styles of those that many write for.</summary>
internal static partial class PublishedStyles
{
    public const string DataStandard = """
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

    public const string Metamodel = """
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

    public const string Checklist = """
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
