using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>What slot expressions ask of values, divided as the compiler divides it: of each value, and of a list as a whole.</summary>
internal sealed class ExpressionSchemas(RangeSchemas ranges, ConditionSchemas conditions)
{
    /// <summary>Of more alternatives than this that exclude each other, no two are held against each other.</summary>
    private const int MostExclusive = 8;

    /// <summary>What the values of a slot must satisfy besides its range.</summary>
    public JsonNode OfSlot(SlotExpression expression, ValuePlace place, Certainty certainty) => Judge(expression, place, certainty, OwnMember);

    /// <summary>What values must satisfy an expression within another: there its range asks something, too.</summary>
    public JsonNode Nested(SlotExpression expression, ValuePlace place, Certainty certainty) => Judge(expression, place, certainty, NestedMember);

    /// <summary>Of a type: what it asks besides its kind.</summary>
    public JsonNode OfType(ModelType type, Certainty certainty) =>
        OwnMember(type.Expression, new ValuePlace(new SlotRange.OfType(type), ValueShape.Single, null), certainty);

    public static bool MustBePresent(SlotExpression expression) =>
        expression.Required == true || expression.ValuePresent == true || expression.AllOf.Any(MustBePresent);

    public static bool MustBeAbsent(SlotExpression expression) => expression.ValuePresent == false || expression.AllOf.Any(MustBeAbsent);

    private static bool ConcernsWhole(SlotExpression expression) =>
        expression.MinimumCardinality is not null || expression.MaximumCardinality is not null || expression.ExactCardinality is not null
        || expression.HasMember is not null || expression.AllMembers is not null
        || expression.Required is not null || expression.ValuePresent is not null
        || expression.AllOf.Any(ConcernsWhole) || Alternatives(expression).Any(ConcernsWhole);

    private static IEnumerable<SlotExpression> Alternatives(SlotExpression expression) =>
        expression.AnyOf.Concat(expression.NoneOf).Concat(expression.ExactlyOneOf);

    private JsonNode Judge(
        SlotExpression expression, ValuePlace place, Certainty certainty, Func<SlotExpression, ValuePlace, Certainty, JsonNode> member) =>
        MustBeAbsent(expression) ? Schema.Nothing : Schema.All(Whole(expression, place, certainty), Each(member(expression, place.Member, certainty), place, certainty));

    private static JsonNode Each(JsonNode member, ValuePlace place, Certainty certainty)
    {
        if (place.Shape == ValueShape.Single || Schema.IsAnything(member))
        {
            return member;
        }

        return place.Shape == ValueShape.List
            ? certainty == Certainty.Possible
                ? new JsonObject { ["items"] = member }
                : new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = member }
            : Schema.Untold(certainty);
    }

    private JsonNode NestedMember(SlotExpression expression, ValuePlace place, Certainty certainty) => Schema.All(
        expression.Range is { } range ? ranges.Nested(range, place, certainty) : Schema.Anything,
        expression.EqualsExpression is null ? Schema.Anything : Schema.Untold(certainty),
        OwnMember(expression, place, certainty));

    private JsonNode OwnMember(SlotExpression expression, ValuePlace place, Certainty certainty) => Schema.All(
    [
        Bounds(expression, place, certainty),
        PatternSchemas.Of(expression, place, certainty),
        .. EqualSchemas.Of(expression, place, certainty),
        expression.RangeExpression is { } range ? conditions.OfRange(range, place, certainty) : Schema.Anything,
        .. expression.Bindings.Select(b => ConditionSchemas.OfBinding(b, place, certainty)),
        .. Combinations(expression, place, certainty, isWhole: false),
        .. expression.AllOf.Select(e => NestedMember(e, place, certainty)),
    ]);

    private JsonNode Whole(SlotExpression expression, ValuePlace place, Certainty certainty) => Schema.All(
    [
        Cardinality(expression, place, certainty),
        expression.HasMember is { } member ? HasMember(member, place, certainty) : Schema.Anything,
        expression.AllMembers is { } all ? Each(NestedMember(all, place.Member, certainty), place, certainty) : Schema.Anything,
        .. Combinations(expression, place, certainty, isWhole: true),
        .. expression.AllOf.Select(e => Whole(e, place, certainty)),
    ]);

    private JsonNode HasMember(SlotExpression member, ValuePlace place, Certainty certainty) => place.Shape switch
    {
        ValueShape.Single => Nested(member, place, certainty),
        ValueShape.List => new JsonObject { ["contains"] = Nested(member, place.Member, certainty) },
        _ => Schema.Untold(certainty),
    };

    private static JsonNode Cardinality(SlotExpression expression, ValuePlace place, Certainty certainty)
    {
        int minimum = expression.ExactCardinality ?? expression.MinimumCardinality ?? 0;
        int? maximum = expression.ExactCardinality ?? expression.MaximumCardinality;
        if (minimum == 0 && maximum is null)
        {
            return Schema.Anything;
        }

        if (place.Shape == ValueShape.Single)
        {
            return minimum <= 1 && maximum is null or > 0 ? Schema.Anything : Schema.Nothing;
        }

        if (place.Shape == ValueShape.Array)
        {
            return Schema.Untold(certainty);
        }

        bool isList = place.Shape == ValueShape.List;
        var schema = new JsonObject { ["type"] = isList ? "array" : "object" };
        if (minimum > 0)
        {
            schema[isList ? "minItems" : "minProperties"] = minimum;
        }

        if (maximum is { } most)
        {
            schema[isList ? "maxItems" : "maxProperties"] = most;
        }

        return schema;
    }

    private static JsonNode Bounds(SlotExpression expression, ValuePlace place, Certainty certainty)
    {
        if (expression.MinimumValue is null && expression.MaximumValue is null)
        {
            return Schema.Anything;
        }

        if (!place.IsNumeric && certainty == Certainty.Certain)
        {
            return Schema.Nothing;
        }

        var schema = new JsonObject();
        if (expression.MinimumValue is { } minimum && ScalarSchemas.Number(minimum) is { } least)
        {
            schema["minimum"] = least;
        }

        if (expression.MaximumValue is { } maximum && ScalarSchemas.Number(maximum) is { } most)
        {
            schema["maximum"] = most;
        }

        return schema;
    }

    private IEnumerable<JsonNode> Combinations(SlotExpression expression, ValuePlace place, Certainty certainty, bool isWhole)
    {
        if (IsHere(expression.AnyOf, isWhole))
        {
            yield return Schema.Any(Operands(expression.AnyOf, place, certainty));
        }

        if (IsHere(expression.NoneOf, isWhole))
        {
            yield return Schema.Not(Schema.Any(Operands(expression.NoneOf, place, Opposite(certainty))));
        }

        if (IsHere(expression.ExactlyOneOf, isWhole))
        {
            yield return ExactlyOne([.. expression.ExactlyOneOf.Select<SlotExpression, Func<Certainty, JsonNode>>(e => c => Nested(e, place, c))], certainty);
        }
    }

    private static bool IsHere(EquatableArray<SlotExpression> operands, bool isWhole) =>
        operands.Count > 0 && operands.Any(ConcernsWhole) == isWhole;

    private IEnumerable<JsonNode> Operands(EquatableArray<SlotExpression> operands, ValuePlace place, Certainty certainty) =>
        operands.Select(e => Nested(e, place, certainty));

    public static Certainty Opposite(Certainty certainty) => certainty == Certainty.Possible ? Certainty.Certain : Certainty.Possible;

    /// <summary>What satisfies one alternative and no other. Where some cannot be told exactly, at least none that surely satisfies two.</summary>
    public static JsonNode ExactlyOne(IReadOnlyList<Func<Certainty, JsonNode>> operands, Certainty certainty)
    {
        if (operands.All(o => JsonNode.DeepEquals(o(Certainty.Possible), o(Certainty.Certain))))
        {
            return new JsonObject { ["oneOf"] = new JsonArray([.. operands.Select(o => o(certainty))]) };
        }

        if (certainty == Certainty.Certain)
        {
            return Schema.Any(operands.Select((o, i) => Schema.All(
                [o(Certainty.Certain), .. operands.Where((_, j) => j != i).Select(other => Schema.Not(other(Certainty.Possible)))])));
        }

        IEnumerable<JsonNode> twice = operands.Count > MostExclusive
            ? []
            : operands.SelectMany((o, i) => operands.Skip(i + 1).Select(other => Schema.Not(Schema.All(o(Certainty.Certain), other(Certainty.Certain)))));
        return Schema.All([Schema.Any(operands.Select(o => o(Certainty.Possible))), .. twice]);
    }
}
