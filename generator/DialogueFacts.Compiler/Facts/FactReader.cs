using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts;

/// <summary>Reads the facts of one data file against the model.</summary>
public static class FactReader
{
    /// <summary>Never throws. Looks at this file and the model alone: whether references resolve, for one, is not its business.</summary>
    public static FactReading Read(YamlContent file, FactModel model) => throw new InvalidOperationException(file.Name + model.Id);
}
