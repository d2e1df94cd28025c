using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>A data file with its references looked up as well.</summary>
internal sealed record LinkedFile(CheckedFile Checked, FileLinking Linking);
