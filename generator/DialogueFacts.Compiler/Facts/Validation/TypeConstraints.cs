using System.Runtime.CompilerServices;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>What types ask of their values, worked out once each.</summary>
internal static class TypeConstraints
{
    private static readonly ConditionalWeakTable<ModelType, CompiledExpression> Compiled = new();

    public static CompiledExpression Of(ModelType type) => Compiled.GetValue(type, CompiledExpression.OfType);
}
