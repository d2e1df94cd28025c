using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Facts.Computing;

/// <summary>A fact named by its identifier, as expressions see it: its slots may stand in another file and cannot be told from here.</summary>
internal sealed class ReferenceScope(string id) : IExpressionScope
{
    public object? this[string name] => ExpressionFailure.Unset;

    public string? Text => id;
}
