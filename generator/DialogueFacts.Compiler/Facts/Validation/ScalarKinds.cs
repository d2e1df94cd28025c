using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>What YAML resolves scalars to, held against what LinkML's types take.</summary>
internal static class ScalarKinds
{
    /// <summary>
    /// Whether a scalar's YAML kind is what the type takes. Floats need their point: a whole number is none. Years may stand unquoted
    /// where a date of EDTF is wanted.
    /// </summary>
    public static bool IsReadAs(YamlScalar scalar, TypeKind kind) => IsReadAs(CoreSchema.KindOf(scalar), kind);

    public static bool IsReadAs(ScalarKind found, TypeKind kind) => found switch
    {
        ScalarKind.Boolean => kind == TypeKind.Boolean,
        ScalarKind.Integer => kind is TypeKind.Integer or TypeKind.Decimal or TypeKind.Edtf,
        ScalarKind.Float => kind is TypeKind.Float or TypeKind.Double or TypeKind.Decimal,
        ScalarKind.Text => kind is not (TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal or TypeKind.Boolean),
        _ => false,
    };
}
