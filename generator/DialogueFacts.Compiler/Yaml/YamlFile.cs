using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>A YAML file as read: what it says, where it says it, and what is wrong with it, each on its own.</summary>
/// <param name="Content">What it says; a branch that no comment, blank line or indentation changes.</param>
/// <param name="Positions">Where; only findings read it.</param>
/// <param name="Findings">Rules DF1xxx.</param>
public sealed record YamlFile(YamlContent Content, YamlPositions Positions, EquatableArray<Finding> Findings);
