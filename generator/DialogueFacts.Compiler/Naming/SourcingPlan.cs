using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The numbers of the slots that <see cref="ISourced"/> is about; <see cref="SlotTag.None"/> for those that the class does not have.</summary>
public sealed record SourcingPlan(int Evidence, int Doubtful, int Corrected, int FromElsewhere, int Exceptions, int Retracted, int UseInstead);
