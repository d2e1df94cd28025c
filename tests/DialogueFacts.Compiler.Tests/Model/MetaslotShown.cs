namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>Of every slot of the metamodel that does something here, a test that shows it.</summary>
internal static class MetaslotShown
{
    /// <summary>Of what is not supported, and of what is accepted.</summary>
    public const string Unsupported = "MetaslotTests.What_is_not_supported_is_a_warning_on_its_line";

    public const string Accepted = "MetaslotTests.What_says_nothing_of_data_is_accepted";

    /// <summary>Tests, as <c>class.method</c>, with the slots that they show.</summary>
    private static readonly (string Test, string Slots)[] Tests =
    [
        ("ClassTests.A_classification_rule_makes_an_object_an_instance_of_the_subclass", "classification_rules"),
        ("ClassTests.A_mixin_has_no_instances_of_its_own", "mixin"),
        ("ClassTests.A_type_designator_names_the_class", "designates_type"),
        ("ClassTests.Additional_slots_hold_what_the_class_allows", "extra_slots allowed"),
        ("ClassTests.Deprecated_slots_and_classes_are_warnings", "deprecated deprecated_element_has_exact_replacement"),
        ("ClassTests.Identifiers_begin_with_a_prefix_of_their_class", "id_prefixes id_prefixes_are_closed identifier"),
        ("ClassTests.Required_slots_are_missed_on_the_object_that_lacks_them", "required recommended"),
        ("ConditionTests.A_bidirectional_rule_goes_both_ways", "bidirectional equals_number"),
        ("ConditionTests.A_deactivated_rule_is_none", "deactivated"),
        ("ConditionTests.An_object_that_breaks_a_condition_of_its_class_is_an_error", "all_of none_of exactly_one_of value_presence"),
        ("ConditionTests.Else_conditions_hold_where_preconditions_do_not", "elseconditions"),
        ("ConditionTests.In_the_open_world_postconditions_may_be_left_out", "open_world"),
        ("ConditionTests.Preconditions_entail_postconditions", "rules slot_conditions preconditions postconditions"),
        ("ConstraintTests.A_binding_asks_for_values_of_an_enum_within_an_object", "bindings binds_value_of"),
        ("BindingTests.Its_obligation_level_says_how_strictly_it_is_meant", "obligation_level"),
        ("BindingTests.Its_formula_says_how_values_are_written", "pv_formula"),
        ("ConstraintTests.A_range_expression_says_what_an_object_must_satisfy", "range_expression"),
        ("ConstraintTests.A_value_names_a_slot_at_or_below_the_one_that_it_is_a_subproperty_of", "subproperty_of"),
        ("ConstraintTests.A_value_that_breaks_a_constraint_is_an_error_that_names_it", "any_of list_elements_unique pattern equals_string equals_string_in maximum_cardinality has_member all_members"),
        ("ConstraintTests.A_value_that_satisfies_its_constraints_is_fine", "minimum_cardinality"),
        ("DerivedTests.A_default_is_the_value_of_a_slot_left_out", "ifabsent"),
        ("DerivedTests.A_template_puts_values_into_a_text", "string_serialization"),
        ("DerivedTests.A_value_that_contradicts_its_expression_is_an_error", "equals_expression"),
        ("DerivedTests.Facts_that_follow_are_computed", "path_rule transitive_form_of reflexive_transitive_form_of traverse reversed followed_by"),
        ("EnumTests.Has_the_values_it_states_inherits_and_includes_without_those_it_excludes", "inherits include minus concepts"),
        ("EnumTests.Values_have_their_meanings_expanded", "enums permissible_values meaning"),
        ("ImportTests.A_uri_is_a_file_of_that_name_with_that_id", "id prefixes"),
        ("ImportTests.Linkmls_modules_come_with_the_compiler", "imports"),
        ("ImportTests.Structured_imports_import_too", "structured_imports import_from"),
        ("InducedSlotTests.A_class_has_its_parents_slots_first_then_its_mixins_then_its_own", "slots classes is_a"),
        ("InducedSlotTests.An_attribute_that_a_subclass_states_again_refines_the_parents", "attributes"),
        ("InducedSlotTests.Apply_to_injects_a_mixin", "apply_to"),
        ("InducedSlotTests.Bounds_only_ever_tighten", "minimum_value maximum_value"),
        ("InducedSlotTests.Data_write_the_alias_or_the_name_without_blanks", "alias"),
        ("InducedSlotTests.Mixin_diamonds_bring_a_slot_once", "mixins"),
        ("InducedSlotTests.What_the_class_says_wins_over_its_mixins_and_those_over_its_parent", "slot_usage"),
        ("MetaslotTests.A_unit_is_known_by_its_code_or_sign", "unit symbol abbreviation descriptive_name ucum_code"),
        ("MetaslotTests.Is_held_against_data", "prefix_prefix prefix_reference setting_key setting_value abstract unique_key_name unique_key_slots key inapplicable inlined_as_simple_dict equals_number_in minimum_number_dimensions maximum_number_dimensions"),
        ("MetaslotTests.The_default_prefix_begins_the_uris_of_elements_that_state_none", "default_prefix"),
        ("MetaslotTests.The_order_of_a_list_is_that_of_the_data", "list_elements_ordered"),
        ("MetaslotTests.Uris_implements_and_instantiates_are_expanded", "implements instantiates class_uri slot_uri enum_uri"),
        ("MetaslotTests.What_is_said_of_elements_is_kept_for_documentation_and_evidence", "title description aliases deprecated_element_has_possible_replacement in_subset annotations subsets tag value"),
        ("PatternTests.Structured_ones_are_put_together_from_settings", "settings structured_pattern syntax interpolated partial_match"),
        ("RangeTests.Comes_from_what_is_stated_and_combined", "range enum_range"),
        ("RangeTests.Decides_how_objects_stand_in_a_slot", "inlined inlined_as_list"),
        ("RangeTests.Defaults_to_what_the_slots_own_file_says", "default_range"),
        ("ReferenceTests.A_reference_takes_the_implicit_prefix_of_its_slot", "implicit_prefix"),
        ("RelationTests.A_characteristic_that_does_not_hold_is_an_error", "symmetric asymmetric reflexive irreflexive locally_reflexive transitive"),
        ("RelationTests.Sides_of_an_inverse_that_disagree_are_an_error_with_both_places", "inverse"),
        ("ShapeTests.Arrays_have_their_shape", "exact_cardinality array exact_number_dimensions dimensions"),
        ("ShapeTests.Facts_are_in_the_order_of_the_text_and_inlined_ones_behind_theirs", "multivalued"),
        ("TypeTests.Ask_for_what_their_parents_ask_for", "typeof"),
        ("TypeTests.Others_come_down_to_one_of_them", "types base uri"),
        ("UniqueKeyTests.Missing_values_count_as_different_if_the_model_says_so", "consider_nulls_inequal"),
        ("UniqueKeyTests.With_a_named_target_class_the_instances_of_one_file_are_still_compared", "unique_keys"),
        ("UnusualModelTests.An_imports_tree_root_gives_way_to_the_importers", "tree_root"),
        ("UnusualModelTests.Is_read_without_a_finding", "name text"),
    ];

    /// <summary>By slot.</summary>
    public static IReadOnlyDictionary<string, string> BySlot { get; } = Tests
        .SelectMany(t => t.Slots.Split(' ').Select(slot => (slot, t.Test)))
        .ToDictionary(s => s.slot, s => s.Test, StringComparer.Ordinal);
}
