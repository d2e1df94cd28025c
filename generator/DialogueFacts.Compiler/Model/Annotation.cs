using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model;

/// <summary>A LinkML annotation, in either form (<c>tag: value</c> or <c>tag: {tag, value, annotations}</c>).</summary>
/// <param name="Tag">As written.</param>
/// <param name="Uri">The tag expanded, if it is a CURIE; else the tag.</param>
/// <param name="Value">Any YAML.</param>
public sealed record Annotation(string Tag, string Uri, YamlNode Value, Anchor At);
