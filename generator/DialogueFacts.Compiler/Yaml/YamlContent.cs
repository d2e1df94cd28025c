using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>What a YAML file says.</summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Documents">The root nodes of its documents; empty documents are left out.</param>
/// <param name="IsBroken">Whether reading stopped at an error: the documents then hold what precedes it.</param>
public sealed record YamlContent(string Name, EquatableArray<YamlNode> Documents, bool IsBroken);
