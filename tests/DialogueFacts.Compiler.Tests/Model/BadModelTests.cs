namespace DialogueFacts.Compiler.Tests.Model;

public sealed class BadModelTests
{
    [Theory]
    [InlineData("clases: {A: }", "(8,1) DF2002: LinkML knows no 'clases' in a schema. Did you mean 'classes'?")]
    [InlineData("classes: {A: {atributes: {x: }}}", "(8,15) DF2002: LinkML knows no 'atributes' in a class. Did you mean 'attributes'?")]
    [InlineData("classes: {A: {attributes: {x: {requird: true}}}}", "(8,32) DF2002: LinkML knows no 'requird' in a slot. Did you mean 'required'?")]
    [InlineData("classes: {A: {attributes: {x: {any_of: [{rnge: A}]}}}}", "(8,42) DF2002: LinkML knows no 'rnge' in a slot expression. Did you mean 'range'?")]
    [InlineData("classes: {A: {attributes: {x: {required: maybe}}}}", "(8,42) DF2003: 'required' must be true or false.")]
    [InlineData("classes: {A: {attributes: {x: {maximum_cardinality: two}}}}", "(8,53) DF2003: 'maximum_cardinality' must be a whole number.")]
    [InlineData("classes: {A: {attributes: {x: integer}}}", "(8,31) DF2003: 'attributes' must be a mapping from names to mappings.")]
    [InlineData("classes: A", "(8,10) DF2003: 'classes' must be a mapping from names to mappings, or a list of mappings with names.")]
    [InlineData("classes: {A: {is_a: [B]}, B: }", "(8,21) DF2003: 'is_a' must be a single value.")]
    [InlineData("classes: {A: {slots: {x: }}}", "(8,22) DF2003: 'slots' must be a list of values.")]
    [InlineData("classes: {A: {attributes: {x: {value_presence: SOMETIMES}}}}", "(8,48) DF2003: 'value_presence' must be PRESENT, ABSENT or UNCOMMITTED.")]
    [InlineData("classes: {A: {attributes: {x: {range: integer, minimum_value: many}}}}", "(8,63) DF2003: 'minimum_value' must be a whole number.")]
    [InlineData("classes: {A: {attributes: {x: {range: date, maximum_value: 2021}}}}", "(8,60) DF2003: 'maximum_value' must be a date.")]
    [InlineData("classes: {A: {rules: [x]}}", "(8,23) DF2003: 'rules' must be a list of mappings.")]
    public void What_linkml_does_not_write_so_is_reported(string schema, string finding) => AssertOne(schema, finding);

    [Theory]
    [InlineData("classes: {Person: , A: {is_a: Persn}}", "(8,31) DF2006: There is no class 'Persn'. Did you mean 'Person'?")]
    [InlineData("classes: {Person: , A: {attributes: {x: {range: Persn}}}}", "(8,49) DF2006: There is no class, enum or type 'Persn'. Did you mean 'Person'?")]
    [InlineData("classes: {Named: , A: {mixins: [Name]}}", "(8,33) DF2006: There is no class 'Name'. Did you mean 'Named'?")]
    [InlineData("classes: {A: {slots: [nam]}}\nslots: {name: }", "(8,23) DF2006: There is no slot 'nam'. Did you mean 'name'?")]
    [InlineData("slots: {name: , x: {is_a: nam}}", "(8,27) DF2006: There is no slot 'nam'. Did you mean 'name'?")]
    [InlineData("types: {T: {typeof: strng}}", "(8,21) DF2006: There is no type 'strng'. Did you mean 'string'?")]
    [InlineData("enums: {E: {inherits: [F]}}", "(8,24) DF2006: There is no enum 'F'. Define it, or correct the name.")]
    [InlineData("classes: {A: {in_subset: [cor]}}\nsubsets: {core: }", "(8,27) DF2006: There is no subset 'cor'. Did you mean 'core'?")]
    [InlineData("classes: {A: {attributes: {x: {range: A, inverse: why}}}}", "(8,51) DF2006: There is no slot 'why'. Define it, or correct the name.")]
    [InlineData("classes: {A: {attributes: {x: }, unique_keys: {k: {unique_key_slots: [y]}}}}", "(8,71) DF2006: There is no slot of class 'A' named 'y'. Define it, or correct the name.")]
    [InlineData("classes: {A: {attributes: {name: }, rules: [{postconditions: {slot_conditions: {nme: {required: true}}}}]}}", "(8,81) DF2006: There is no slot 'nme'. Did you mean 'name'?")]
    [InlineData("classes: {A: {attributes: {size: , x: {equals_expression: '{siz} + 1'}}}}", "(8,59) DF2006: There is no slot of class 'A' named 'siz'. Did you mean 'size'?")]
    [InlineData("settings: {word: a}\nclasses: {A: {attributes: {x: {structured_pattern: {syntax: '{wrd}', interpolated: true}}}}}", "(9,61) DF2006: There is no setting 'wrd'. Did you mean 'word'?")]
    [InlineData("classes: {A: {attributes: {x: {subproperty_of: rel}}}}\nslots: {related: }", "(8,48) DF2006: There is no slot 'rel'. Define it, or correct the name.")]
    public void A_name_that_nothing_has_is_reported_with_the_nearest(string schema, string finding) => AssertOne(schema, finding);

    [Theory]
    [InlineData("classes: {A: {is_a: A}}", "(8,21) DF2009: The class 'A' inherits from itself: 'A' from 'A'. Take one of these steps out.")]
    [InlineData("classes: {A: {is_a: B}, B: {mixins: [A]}}", "(8,38) DF2009: The class 'A' inherits from itself: 'A' from 'B' from 'A'. Take one of these steps out.")]
    [InlineData("slots: {a: {is_a: b}, b: {is_a: a}}", "(8,33) DF2009: The slot 'a' inherits from itself: 'a' from 'b' from 'a'. Take one of these steps out.")]
    [InlineData("types: {T: {typeof: U}, U: {typeof: T}}", "(8,37) DF2009: The type 'T' inherits from itself: 'T' from 'U' from 'T'. Take one of these steps out.")]
    [InlineData("enums: {E: {inherits: [E]}}", "(8,24) DF2009: The enum 'E' inherits from itself: 'E' from 'E'. Take one of these steps out.")]
    public void What_inherits_from_itself_is_reported(string schema, string finding) => AssertOne(schema, finding);

    [Theory]
    [InlineData("classes: {A: {attributes: {a: {identifier: true}, b: {identifier: true}}}}", "(8,67) DF2010: Class 'A' has a second identifier: 'b' beside 'a'. Keep one; make the other a key of 'unique_keys'.")]
    [InlineData("classes: {A: {attributes: {a b: , a_b: }}}", "(8,35) DF2022: Slots 'a b' and 'a_b' of class 'A' are both written 'a_b' in data. Give one an alias.")]
    [InlineData("classes: {A: {attributes: {x: {range: A, inverse: y}, y: {range: A, inverse: z}, z: }}}", "(8,51) DF2020: Slot 'x' is the inverse of 'y', whose own inverse is 'z'. Let 'y' name 'x', or take one 'inverse' out.")]
    [InlineData("classes: {A: {attributes: {x: }, slot_usage: {z: {required: true}}}}", "(8,47) DF2021: Class 'A' has no slot 'z' to refine. Define it, or correct the name.")]
    [InlineData("classes: {A: {class_uri: 'foo:A'}}", "(8,26) DF2023: The prefix of 'foo:A' is not declared. Add it to the schema's prefixes.")]
    [InlineData("classes: {A: {attributes: {a: {identifier: true}, b: }}, B: {is_a: A, slot_usage: {b: {identifier: true}}}}", " DF2010: Class 'B' has a second identifier: 'b' beside 'a'. Keep one; make the other a key of 'unique_keys'.")]
    [InlineData("classes: {A: {attributes: {x: {range: A, inverse: y}, y: {range: A, inverse: why}}}}", " DF2006: There is no slot 'why'. Define it, or correct the name.")]
    [InlineData("classes: {A: {wordy: x}}", "(8,15) DF2002: LinkML knows no 'wordy' in a class. Make it an annotation, or take it out.")]
    [InlineData("structured_imports: [{import_from: base}]\nclasses: {A: {is_a: Base, slots: [b], slot_usage: {c: {range: D}}}}", "DF2005: There is no schema 'base' to import. Add the file 'base.yaml', or correct the path.")]
    public void What_cannot_be_told_is_reported(string schema, string finding) => AssertOne(schema, finding);

    [Theory]
    [InlineData("{range: integer, minimum_value: 20, maximum_value: 10}", "(8,82) DF2017: Nothing can satisfy slot 'x': the minimum 20 is above the maximum 10. Change one of the two.")]
    [InlineData("{range: integer, minimum_value: 20, equals_number: 10}", "(8,82) DF2017: Nothing can satisfy slot 'x': 10 is outside of the bounds. Change it, or the bounds.")]
    [InlineData("{multivalued: true, minimum_cardinality: 3, maximum_cardinality: 2}", "(8,96) DF2017: Nothing can satisfy slot 'x': at least 3 values are more than at most 2. Change one of the two.")]
    [InlineData("{required: true, value_presence: ABSENT}", "(8,42) DF2017: Nothing can satisfy slot 'x': it is required and must be absent. Change one of the two.")]
    [InlineData("{range: date, minimum_value: 2021-02-01, maximum_value: 2021-01-31}", " DF2017: Nothing can satisfy slot 'x': the minimum 2021-02-01 is above the maximum 2021-01-31. Change one of the two.")]
    [InlineData("{minimum_cardinality: 2}", "(8,53) DF2017: Nothing can satisfy slot 'x': it takes one value, and 2 are asked for. Make it multivalued, or ask for one.")]
    [InlineData("{range: T, equals_string_in: [a, b]}", "(8,60) DF2017: Nothing can satisfy slot 'x': 'a' or 'b' is no value of T. Name one of T's, or choose another range.")]
    [InlineData("{equals_string: a, equals_string_in: [b]}", "(8,47) DF2017: Nothing can satisfy slot 'x': 'a' is none of those in 'equals_string_in'. Change one of the two.")]
    [InlineData("{range: integer, equals_string: many}", "(8,63) DF2017: Nothing can satisfy slot 'x': 'many' is not a whole number. Write one, or choose another range.")]
    [InlineData("{range: datetime, minimum_value: '2021-01-01T12:00:00+01:00', maximum_value: '2021-01-01T12:00:00+05:00'}", " DF2017: Nothing can satisfy slot 'x': the minimum 2021-01-01T12:00:00+01:00 is above the maximum 2021-01-01T12:00:00+05:00. Change one of the two.")]
    [InlineData("{range: date, minimum_value: 2021-02-01, maximum_value: '2021-01-31T12:00:00'}", " DF2017: Nothing can satisfy slot 'x': the minimum 2021-02-01 is above the maximum 2021-01-31T12:00:00. Change one of the two.")]
    public void Bounds_without_room_between_them_are_a_warning(string slot, string finding) =>
        AssertOne($"classes: {{A: {{attributes: {{x: {slot}}}}}}}\nenums: {{T: {{permissible_values: {{c: }}}}}}", finding);

    [Theory]
    [InlineData("datetime", "2021-01-01T12:00:00+05:00", "2021-01-01T11:00:00+01:00")]
    [InlineData("datetime", "2021-01-01T12:00:00Z", "2021-01-01T12:00:00+00:00")]
    [InlineData("time", "10:00:00", "10:00:00")]
    public void Moments_are_compared_whatever_their_offsets(string range, string minimum, string maximum) =>
        Assert.Empty(ModelText.Of($"classes: {{A: {{attributes: {{x: {{range: {range}, minimum_value: '{minimum}', maximum_value: '{maximum}'}}}}}}}}").Findings);

    [Theory]
    [InlineData("{range: Other}", "(11,40) DF2018: Class 'C' gives slot 'x' the range 'Other', which is no kind of 'A', the range it has in 'P'. Choose a narrower one, or widen that of 'P'.")]
    [InlineData("{required: false}", "(11,43) DF2019: Class 'C' makes slot 'x' optional, while it is required in 'P'. Leave it required, or change 'P'.")]
    [InlineData("{multivalued: true}", "(11,46) DF2019: Class 'C' makes slot 'x' multivalued, while it is single-valued in 'P'. Leave it single-valued, or change 'P'.")]
    public void A_refinement_that_is_none_is_a_warning(string usage, string finding) => AssertOne(
        $$$"""
        classes:
          A:
          P: {attributes: {x: {range: A, required: true} } }
          C: {is_a: P, slot_usage: {x: {{{usage}}} } }
          Other:
        """,
        finding);

    [Theory]
    [InlineData("{pattern: '('}")]
    [InlineData("{structured_pattern: {syntax: '{unclosed', interpolated: true, partial_match: true}, pattern: '['}")]
    public void A_pattern_that_is_none_is_reported(string slot)
    {
        ModelText model = ModelText.Of($"classes: {{A: {{attributes: {{x: {slot}}}}}}}");

        Assert.All(model.Findings, f => Assert.Contains("DF2014", f, StringComparison.Ordinal));
    }

    [Fact]
    public void An_expression_that_does_not_parse_is_reported() => AssertOne(
        "classes: {A: {attributes: {x: {equals_expression: '1 +'}}}}",
        "(8,51) DF2015: The expression '1 +' cannot be read: a value is missing at the end.");

    [Fact]
    public void A_function_that_is_not_known_is_a_warning_as_other_tools_may_know_it() => AssertOne(
        "classes: {A: {attributes: {x: {range: float, equals_expression: 'sqrt(2)'}}}}",
        "(8,65) DF2004: 'sqrt(2)' is not supported: there is no function 'sqrt' (there are max, min, len, str, strlen, int, float, bool, abs, round, case, sum, weekday, days, years); nothing is worked out.");

    [Fact]
    public void A_template_that_does_not_parse_is_a_warning_as_some_schemas_only_document_by_it() => AssertOne(
        "classes: {A: {attributes: {x: {string_serialization: '{termLabel} {[termID]}'}}}}",
        "DF2026: The string serialization '{termLabel} {[termID]}' cannot be read: '{[termID]}' must enclose the name of a slot alone, without a format. Nothing is made of it or held against it.");

    [Fact]
    public void A_name_of_two_kinds_is_a_warning() => AssertOne(
        "classes: {X: }\nenums: {X: {permissible_values: {a: }}}",
        "(8,11) DF2008: 'X' names both a class and the enum at model.yaml(9,9). As a range it means the class.");

    [Fact]
    public void Expressions_nested_without_end_are_cut()
    {
        string nested = string.Concat(Enumerable.Repeat("{any_of: [", 45)) + "{range: string}" + string.Concat(Enumerable.Repeat("]}", 45));

        AssertOne($"classes: {{A: {{attributes: {{x: {nested}}}}}}}", "DF2024: Expressions are nested more than 40 deep here; what is deeper is ignored.");
    }

    [Fact]
    public void A_target_class_that_is_unknown_is_reported() => Assert.Equal(
        ["model.yaml(1,1) DF2025: There is no class 'Persn' for data files to hold. Did you mean 'Person'?"],
        ModelText.WithTarget("Persn", "classes: {Person: }").Findings);

    [Theory]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("text")]
    public void A_file_without_a_schema_is_reported(string text) => Assert.Equal(
        ["model.yaml(1,1) DF2001: There is no LinkML schema in 'model.yaml'. Write one: a mapping with 'id', 'name' and 'classes'."],
        ModelText.OfFiles(("model.yaml", text)).Findings);

    private static void AssertOne(string schema, string finding)
    {
        ModelText model = ModelText.Of(schema);

        Assert.EndsWith(finding, Assert.Single(model.Findings), StringComparison.Ordinal);
    }
}
