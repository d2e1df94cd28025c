using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>What the value of a slot must satisfy (LinkML's <c>slot_expression</c>). What is null or empty asks for nothing.</summary>
public sealed class SlotExpression
{
    /// <summary>Null where <see cref="AnyOf"/>, <see cref="ExactlyOneOf"/> or <see cref="RangeExpression"/> give the ranges, or where nothing is said.</summary>
    public SlotRange? Range { get; init; }

    public bool? Required { get; init; }

    public bool? Recommended { get; init; }

    /// <summary><c>value_presence</c>: true for PRESENT, false for ABSENT.</summary>
    public bool? ValuePresent { get; init; }

    public bool? Multivalued { get; init; }

    /// <summary><c>inlined</c> or <c>inlined_as_list</c>, where an expression says so.</summary>
    public bool? Inlined { get; init; }

    /// <summary>A number, or a date in the type's own form.</summary>
    public string? MinimumValue { get; init; }

    public string? MaximumValue { get; init; }

    /// <summary><c>pattern</c>, or <c>structured_pattern</c> with its settings filled in; searched, not anchored, with a time limit.</summary>
    public Regex? Pattern { get; init; }

    /// <summary><see cref="Pattern"/> as the schema writes it, settings filled in: the form that JSON Schema takes.</summary>
    public string? PatternText { get; init; }

    public string? EqualsString { get; init; }

    public EquatableArray<string> EqualsStringIn { get; init; }

    public string? EqualsNumber { get; init; }

    public EquatableArray<string> EqualsNumberIn { get; init; }

    public Expression? EqualsExpression { get; init; }

    /// <summary><see cref="EqualsExpression"/> as the schema writes it.</summary>
    public string? EqualsExpressionText { get; init; }

    /// <summary><c>string_serialization</c>.</summary>
    public Expression? StringSerialization { get; init; }

    public int? MinimumCardinality { get; init; }

    public int? MaximumCardinality { get; init; }

    public int? ExactCardinality { get; init; }

    public ArrayExpression? Array { get; init; }

    public SlotExpression? HasMember { get; init; }

    public SlotExpression? AllMembers { get; init; }

    public EquatableArray<SlotExpression> AnyOf { get; init; }

    public EquatableArray<SlotExpression> AllOf { get; init; }

    public EquatableArray<SlotExpression> NoneOf { get; init; }

    public EquatableArray<SlotExpression> ExactlyOneOf { get; init; }

    /// <summary><c>range_expression</c>: what an inlined object must satisfy.</summary>
    public ClassExpression? RangeExpression { get; init; }

    /// <summary><c>bindings</c>: enums that slots of the inlined object are bound to.</summary>
    public EquatableArray<EnumBinding> Bindings { get; init; }

    /// <summary>
    /// The shape in which values are read: the expression's own, or, where alternatives of <see cref="AnyOf"/> or <see cref="ExactlyOneOf"/>
    /// have shapes, any. Null: no array.
    /// </summary>
    internal ArrayExpression? ArrayToRead()
    {
        SlotExpression[] alternatives = [.. AnyOf.Concat(ExactlyOneOf)];
        return Array ?? (System.Array.Exists(alternatives, a => a.ArrayToRead() is not null)
            ? new ArrayExpression(System.Array.TrueForAll(alternatives, a => a.ArrayToRead() is { MinimumDimensions: not 0 }) ? 1 : 0, null, null, default)
            : null);
    }

    /// <summary>Whether alternatives of <see cref="AnyOf"/> or <see cref="ExactlyOneOf"/> differ in whether they take a list.</summary>
    /// <param name="isList">What holds for those that do not say.</param>
    internal bool VariesInPlurality(bool isList) => AnyOf.Concat(ExactlyOneOf).Any(a =>
        (a.Multivalued ?? isList) != isList || a.VariesInPlurality(a.Multivalued ?? isList));
}
