using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A value of <c>linkml:Any</c> that no other form takes: a mapping, a sequence, or a scalar as YAML resolves it.</summary>
public sealed record AnyValue(YamlNode Content) : FactValue(Content.Number);
