using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>What can be wrong with a file as YAML.</summary>
internal static class YamlRules
{
    public static readonly Rule Syntax = new("DF1001", Severity.Error, "Files are valid YAML", "{0}");
}
