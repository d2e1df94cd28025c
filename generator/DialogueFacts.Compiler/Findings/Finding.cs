using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Findings;

/// <summary>One thing wrong with the facts or the model. Compares by value and knows no line numbers.</summary>
/// <param name="Related">Second places, for SARIF and IDEs; the message names them too, as builds print no additional locations.</param>
public sealed record Finding(Rule Rule, Anchor At, EquatableArray<Argument> Arguments, EquatableArray<Anchor> Related)
{
    /// <summary>A finding whose related places are those that its arguments name.</summary>
    public static Finding Of(Rule rule, Anchor at, params Argument[] arguments) =>
        new(rule, at, new(arguments), arguments.Where(a => a.Place is not null).Select(a => a.Place!.Value).ToEquatableArray());
}
