using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>One thing that a model asks of a value. Made once per model, asked of many values; knows nothing of where they stand.</summary>
/// <param name="rule">Reported if it fails; its message takes the value as {2} and the demand as {3}.</param>
internal abstract class Constraint(Rule rule)
{
    public Rule Rule { get; } = rule;

    /// <summary>As it follows "must be": <c>at least 10</c>.</summary>
    public abstract string Demand { get; }

    /// <summary>Unknown where it cannot be told or where a value is missing because it was reported already: that is no second finding.</summary>
    public abstract Ternary Judge(FactValue value, Judgement judgement);

    /// <summary>What the value is, as it follows "is" or "has" in the message.</summary>
    public virtual string Found(FactValue value) => ValueText.Describe(value);

    /// <summary>The place in a list that is to blame; by default the value itself.</summary>
    public virtual int Blame(FactValue value) => value.Node;
}
