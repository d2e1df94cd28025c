using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Whether something in its own file supports one end of an inverse.</summary>
/// <param name="Missing">What to report unless the other end is supported; null if nothing has to be reported.</param>
public sealed record SupportedEnd(InverseEnd End, bool IsSupported, Finding? Missing);
