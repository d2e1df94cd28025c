namespace DialogueFacts.Compiler.Model;

/// <summary>LinkML's <c>enum_binding</c>: the values found along <paramref name="Path"/> (dotted) must be of <paramref name="Range"/>.</summary>
public sealed record EnumBinding(string Path, ModelEnum Range);
