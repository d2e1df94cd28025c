using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>What a YAML file says.</summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Documents">The root nodes of its documents; empty documents are left out.</param>
/// <param name="IsBroken">Whether the file has a finding as YAML. The documents then may lack something that the file says: what
/// follows the place where reading stopped, the second of two equal keys, the target of an alias that has none.</param>
public sealed record YamlContent(string Name, EquatableArray<YamlNode> Documents, bool IsBroken);
