using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>That a definition inherits from another.</summary>
/// <param name="IsMixin">Whether as a mixin, else as its one parent.</param>
/// <param name="At">Where it says so.</param>
internal sealed record HierarchyEdge(Definition Parent, bool IsMixin, Anchor At);
