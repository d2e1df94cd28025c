namespace DialogueFacts.Compiler.Yaml;

/// <summary>What an anchor names; the node is null as long as it is being read.</summary>
internal readonly record struct AnchoredNode(YamlNode? Node, int Number, long Size);
