using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Enums;
using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Model.Patterns;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads what slots, types and classes ask for, as deep as it goes.</summary>
internal sealed class ExpressionReader(SchemaIndex schema, Ranges ranges, PatternReader patterns, EnumRanges enumRanges, SlotKeys keys)
{
    private const int DeepestNesting = 40;

    private readonly BindingReader _bindings = new(schema, ranges);

    private int _depth;

    /// <summary>What a slot asks for; its range only if it states one.</summary>
    public SlotExpression ReadSlot(SlotLayers layers)
    {
        SlotExpression[] patternsStated = [.. Patterns(layers)];
        EquatableArray<SlotExpression> anyOf = Slots(layers, "any_of");
        EquatableArray<SlotExpression> exactlyOneOf = Slots(layers, "exactly_one_of");
        ClassExpression? rangeExpression = layers.Part("range_expression") is { } part ? ReadClass(part) : null;
        SlotRange? range = StatedRange(layers);
        return new SlotExpression
        {
            Range = range is SlotRange.Any || StatedRanges.In(anyOf, exactlyOneOf, rangeExpression) is null ? range : null,
            Required = layers.Flag("required"),
            Recommended = layers.Flag("recommended"),
            ValuePresent = PresenceOf(layers),
            Multivalued = layers.Flag("multivalued"),
            Inlined = Inlines.Stated(layers),
            MinimumValue = layers.Text("minimum_value"),
            MaximumValue = layers.Text("maximum_value"),
            Pattern = patternsStated.FirstOrDefault()?.Pattern,
            PatternText = patternsStated.FirstOrDefault()?.PatternText,
            EqualsString = layers.Text("equals_string"),
            EqualsStringIn = layers.Texts("equals_string_in").ToEquatableArray(),
            EqualsNumber = layers.Text("equals_number"),
            EqualsNumberIn = layers.Texts("equals_number_in").ToEquatableArray(),
            EqualsExpression = Parse(layers, "equals_expression", ExpressionParser.Parse, ModelRules.InvalidExpression),
            EqualsExpressionText = layers.Text("equals_expression"),
            StringSerialization = Parse(layers, "string_serialization", TemplateParser.Parse, ModelRules.UnreadTemplate),
            MinimumCardinality = layers.Integer("minimum_cardinality"),
            MaximumCardinality = layers.Integer("maximum_cardinality"),
            ExactCardinality = layers.Integer("exact_cardinality"),
            Array = layers.Part("array") is { } array ? Arrays.Read(array) : null,
            HasMember = Nested(layers, "has_member"),
            AllMembers = Nested(layers, "all_members"),
            AnyOf = anyOf,
            AllOf = Slots(layers, "all_of").Concat(patternsStated.Skip(1)).ToEquatableArray(),
            NoneOf = Slots(layers, "none_of"),
            ExactlyOneOf = exactlyOneOf,
            RangeExpression = rangeExpression,
            Bindings = _bindings.Read(layers),
        };
    }

    /// <summary>What a type asks for, and its parent with it.</summary>
    public SlotExpression ReadType(Definition type, ModelType? parent, (string? Minimum, string? Maximum) implied)
    {
        SlotExpression own = ReadSlot(SlotLayers.Of(type));
        bool hasImplied = implied.Minimum is not null || implied.Maximum is not null;
        SlotExpression[] further =
        [
            .. parent is null ? [] : (SlotExpression[])[parent.Expression],
            .. hasImplied ? [new SlotExpression { MinimumValue = implied.Minimum, MaximumValue = implied.Maximum }] : (SlotExpression[])[],
        ];
        return further.Length == 0 ? own : new SlotExpression { AllOf = new([own, .. further]) };
    }

    public ClassExpression ReadClass(Definition expression) =>
        ReadClass(expression, expression.Text("is_a") is { } name ? ranges.Resolve(name, expression.AnchorOf("is_a")) : null);

    /// <summary>The conditions of a class itself, whose <c>is_a</c> is no condition but its parent.</summary>
    public ClassExpression ReadConditions(Definition definition) => ReadClass(definition, isA: null);

    private ClassExpression ReadClass(Definition expression, SlotRange? isA)
    {
        if (!Enter(expression))
        {
            return new ClassExpression();
        }

        var result = new ClassExpression
        {
            IsA = isA,
            SlotConditions = expression.Members("slot_conditions")
                .Select(c => new SlotCondition(keys.KeyOf(c), ReadSlot(SlotLayers.Of(c)))).ToEquatableArray(),
            AnyOf = Classes(expression, "any_of"),
            AllOf = Classes(expression, "all_of"),
            NoneOf = Classes(expression, "none_of"),
            ExactlyOneOf = Classes(expression, "exactly_one_of"),
        };
        _depth--;
        return result;
    }

    public PathExpression ReadPath(Definition path)
    {
        if (!Enter(path))
        {
            return new PathExpression();
        }

        var result = new PathExpression
        {
            Slot = path.Text("traverse"),
            IsReversed = path.Flag("reversed") == true,
            FollowedBy = path.Part("followed_by") is { } next ? ReadPath(next) : null,
            RangeExpression = path.Part("range_expression") is { } expression ? ReadClass(expression) : null,
            AnyOf = path.Items("any_of").Select(ReadPath).ToEquatableArray(),
            AllOf = path.Items("all_of").Select(ReadPath).ToEquatableArray(),
            NoneOf = path.Items("none_of").Select(ReadPath).ToEquatableArray(),
            ExactlyOneOf = path.Items("exactly_one_of").Select(ReadPath).ToEquatableArray(),
        };
        _depth--;
        return result;
    }

    private SlotRange? StatedRange(SlotLayers layers)
    {
        if (layers.Part("enum_range") is { } own)
        {
            return new SlotRange.OfEnum(enumRanges.Read(own, layers.Name));
        }

        return layers.Find("range") is { } holder ? ranges.Resolve(holder.Text("range") ?? "", holder.AnchorOf("range")) : null;
    }

    private EquatableArray<SlotExpression> Slots(SlotLayers layers, string slot) =>
        layers.Find(slot) is null ? default : layers.Items(slot).Select(ReadNested).ToEquatableArray();

    private SlotExpression? Nested(SlotLayers layers, string slot) => layers.Part(slot) is { } part ? ReadNested(part) : null;

    private SlotExpression ReadNested(Definition expression)
    {
        if (!Enter(expression))
        {
            return new SlotExpression();
        }

        SlotExpression result = ReadSlot(SlotLayers.Of(expression));
        _depth--;
        return result;
    }

    private EquatableArray<ClassExpression> Classes(Definition expression, string slot) => expression.Items(slot).Select(ReadClass).ToEquatableArray();

    private Expression? Parse(SlotLayers layers, string slot, Func<string, ExpressionParsing> parse, Rule rule)
    {
        if (layers.Text(slot) is not { } text)
        {
            return null;
        }

        ExpressionParsing parsing = parse(text);
        if (parsing is { Problem: { } function, IsUnknownFunction: true })
        {
            schema.Findings.Add(ModelRules.Unsupported, layers.AnchorOf(slot), text, function + "; nothing is worked out");
        }
        else if (parsing.Problem is { } problem)
        {
            schema.Findings.Add(rule, layers.AnchorOf(slot), text, problem, "");
        }

        return parsing.Expression;
    }

    private bool? PresenceOf(SlotLayers layers)
    {
        string? stated = layers.Text("value_presence");
        if (stated is not (null or "PRESENT" or "ABSENT" or "UNCOMMITTED"))
        {
            schema.Findings.Add(ModelRules.WrongShape, layers.AnchorOf("value_presence"), "value_presence", "PRESENT, ABSENT or UNCOMMITTED");
        }

        return layers.Is("inapplicable") || stated == "ABSENT" ? false : stated == "PRESENT" ? true : null;
    }

    /// <summary>A pattern and a structured one may stand beside each other: both hold.</summary>
    private IEnumerable<SlotExpression> Patterns(SlotLayers layers)
    {
        if (layers.Part("structured_pattern") is { } structured && patterns.Materialize(structured) is { } text)
        {
            yield return new SlotExpression { Pattern = patterns.Read(text, structured.AnchorOf("syntax")), PatternText = text };
        }

        if (layers.Text("pattern") is { } plain)
        {
            yield return new SlotExpression { Pattern = patterns.Read(plain, layers.AnchorOf("pattern")), PatternText = plain };
        }
    }

    private bool Enter(Definition expression)
    {
        if (_depth >= DeepestNesting)
        {
            schema.Findings.Add(ModelRules.NestedTooDeeply, expression.At, DeepestNesting);
            return false;
        }

        _depth++;
        return true;
    }
}
