using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>LinkML's <c>enum_binding</c>: what is found along a path from a value is one of an enum's values.</summary>
/// <param name="Path">Names of slots, with dots between them; empty: the value itself.</param>
/// <param name="Texts">The enum's values in all forms that data may write them in here (<c>pv_formula</c>).</param>
public sealed record EnumBinding(string Path, ModelEnum Range, EquatableArray<string> Texts)
{
    public Obligation Obligation { get; init; }
}
