using System.Globalization;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A scalar of a LinkML type.</summary>
/// <param name="Text">In the type's canonical form (integers and decimals without leading zeros or sign <c>+</c>, booleans <c>true</c> and
/// <c>false</c>), text, dates and URIs as written.</param>
public sealed record ScalarValue(int Node, TypeKind Kind, string Text) : FactValue(Node)
{
    /// <summary>Whether nobody wrote it: it is the slot's default or follows from other values.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The numbers of the classes that a fact of this identifier may be of, where the range is a union of texts and classes: whether
    /// there is such a fact, only all files tell. If there is none, it is a text.</summary>
    public EquatableArray<int> MayName { get; init; }

    /// <summary>Equal exactly for equal values: <c>1.5</c> is <c>1.50</c>, and as a floating-point number <c>15e-1</c>.</summary>
    internal string Identity => Kind switch
    {
        TypeKind.Decimal when NumberText.Exact(Text) is { } exact => exact.ToString("G29", CultureInfo.InvariantCulture),
        TypeKind.Float or TypeKind.Double when NumberText.Rounded(Text) is { } rounded =>
            BitConverter.DoubleToInt64Bits(rounded == 0 ? 0 : rounded).ToString("x", CultureInfo.InvariantCulture),
        _ => Text,
    };
}
