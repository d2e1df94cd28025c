using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>All that a data file's C# is made from: as long as it stays equal, the file is not emitted again.</summary>
internal sealed record NamedFile(FactFile File, EquatableArray<EvidenceMatch> Matches, FileLinks Links, FileMembers Members);
