using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>A class with <c>classification_rules</c>: whatever satisfies one of them is an instance.</summary>
internal sealed class Classifier(ModelClass @class)
{
    private readonly CompiledClassExpression[] _rules = [.. @class.ClassificationRules.Select(r => new CompiledClassExpression(r))];

    public ModelClass Class { get; } = @class;

    /// <summary>The slots that the rules look at.</summary>
    public IEnumerable<string> Keys => _rules.SelectMany(r => r.Keys);

    public bool Claims(FactObject @object, Judgement judgement) =>
        Array.Exists(_rules, r => r.Judge(new ObjectValue(@object), Ternary.Fails, judgement) == Ternary.Holds);
}
