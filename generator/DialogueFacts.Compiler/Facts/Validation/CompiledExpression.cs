using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>A slot expression as constraints: those on each value, and those on a list as a whole.</summary>
internal sealed class CompiledExpression
{
    /// <summary>Every construct that asks something of a single value.</summary>
    private static readonly Func<SlotExpression, IEnumerable<Constraint>>[] OnValues =
        [Bound.From, PatternConstraint.From, EqualsConstraint.From, RangeExpressionConstraint.From, BindingConstraint.From];

    /// <summary>Every construct that asks something of a list.</summary>
    private static readonly Func<SlotExpression, IEnumerable<Constraint>>[] OnLists = [Cardinality.From, HasMember.From, AllMembers.From, ExpressionConstraint.From];

    private readonly SlotExpression _expression;
    private readonly CompiledExpression[] _all;

    private CompiledExpression(
        SlotExpression expression, IEnumerable<Constraint> first, IEnumerable<Constraint> combinations, IEnumerable<Constraint>? firstOfWhole = null)
    {
        _expression = expression;
        Combination[] combined = [.. combinations.OfType<Combination>()];
        _all = [.. expression.AllOf.Select(e => Nested(e))];
        Members =
        [
            .. first, .. OnValues.SelectMany(from => from(expression)), .. combined.Where(c => !c.ConcernsWhole), .. _all.SelectMany(a => a.Members),
        ];
        Whole =
        [
            .. firstOfWhole ?? [], .. OnLists.SelectMany(from => from(expression)), .. combined.Where(c => c.ConcernsWhole), .. _all.SelectMany(a => a.Whole),
        ];
    }

    /// <summary>On each value.</summary>
    public Constraint[] Members { get; }

    /// <summary>On the list as a whole.</summary>
    public Constraint[] Whole { get; }

    public bool ConcernsWhole => Whole.Length > 0 || SpeaksOfPresence;

    private bool SpeaksOfPresence =>
        _expression.Required is not null || _expression.ValuePresent is not null || Array.Exists(_all, a => a.SpeaksOfPresence);

    private bool MustBePresent => _expression.Required == true || _expression.ValuePresent == true || Array.Exists(_all, a => a.MustBePresent);

    private bool MustBeAbsent => _expression.ValuePresent == false || Array.Exists(_all, a => a.MustBeAbsent);

    public string Demand
    {
        get
        {
            List<string> demands = [.. Members.Concat(Whole).Where(c => c is not Plurality).Select(c => c is Cardinality ? $"a list of {c.Demand}" : c.Demand)];
            if (MustBeAbsent)
            {
                demands.Add("empty");
            }
            else if (demands.Count == 0)
            {
                demands.Add(MustBePresent ? "given" : "anything");
            }

            string whole = ValueText.Join(demands, "and");
            return Whole.OfType<Plurality>().FirstOrDefault() is { } plurality ? $"{whole} {plurality.Demand}" : whole;
        }
    }

    /// <summary>Of the slot itself: its range has decided how the value was read, and where the alternatives of a union say nothing more,
    /// so have they.</summary>
    public static CompiledExpression OfSlot(InducedSlot slot, FactModel model)
    {
        bool rangesDecide = slot is { Range: SlotRange.Union, TakesLoneValue: false } && slot.Expression.AnyOf.All(e => IsRangeAlone(Nested(e)));
        return new CompiledExpression(
            slot.Expression,
            SubpropertyConstraint.From(slot, model),
            Combination.From(slot.Expression, slot.TakesLoneValue ? slot.Expression.Multivalued == true : null).Where(c => !rangesDecide || c.Rule != FactRules.AnyOf));
    }

    public static CompiledExpression OfType(ModelType type) => new(type.Expression, [], Combination.From(type.Expression));

    /// <summary>Of an expression within another: there the range asks something too.</summary>
    /// <param name="isList">Whether its values stand in a list unless it says otherwise; null where that is settled.</param>
    public static CompiledExpression Nested(SlotExpression expression, bool? isList = null) => new(
        expression, RangeConstraint.From(expression), Combination.From(expression, isList is { } otherwise ? expression.Multivalued ?? otherwise : null),
        [.. Plurality.From(expression, isList), .. ArrayShape.From(expression)]);

    /// <summary>The value itself, or what is in the list; in an array, however deep.</summary>
    public static IEnumerable<FactValue> MembersOf(FactValue value) => value is ListValue list ? list.Items.SelectMany(MembersOf) : [value];

    public Ternary Judge(FactValue value, Judgement judgement)
    {
        Ternary verdict = MustBeAbsent ? Ternary.Fails : Ternary.Holds;
        foreach (Constraint constraint in Whole)
        {
            verdict = verdict.And(constraint.Judge(value, judgement));
        }

        foreach (FactValue member in MembersOf(value))
        {
            verdict = verdict.And(JudgeMember(member, judgement));
        }

        return verdict;
    }

    /// <summary>What to say where there is no value.</summary>
    /// <param name="whenAbsent">The answer unless the expression speaks of presence.</param>
    public Ternary JudgeAbsent(Ternary whenAbsent)
    {
        if (MustBePresent)
        {
            return Ternary.Fails;
        }

        if (MustBeAbsent)
        {
            return Ternary.Holds;
        }

        Cardinality? cardinality = Whole.OfType<Cardinality>().FirstOrDefault();
        return cardinality?.Judge(0) == Ternary.Fails ? Ternary.Fails
            : cardinality is not null && Members.Length == 0 ? Ternary.Holds
            : _expression.Required == false ? Ternary.Holds
            : whenAbsent;
    }

    private static bool IsRangeAlone(CompiledExpression compiled) =>
        compiled is { Whole.Length: 0, Members.Length: 1 } && compiled.Members[0] is RangeConstraint;

    private Ternary JudgeMember(FactValue value, Judgement judgement)
    {
        Ternary verdict = Ternary.Holds;
        foreach (Constraint constraint in Members)
        {
            // advice decides nothing
            verdict = constraint.Rule.Severity == Severity.Error ? verdict.And(constraint.Judge(value, judgement)) : verdict;
        }

        return verdict;
    }
}
