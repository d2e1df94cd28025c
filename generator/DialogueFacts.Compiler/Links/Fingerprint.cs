namespace DialogueFacts.Compiler.Links;

/// <summary>128 bits that stand for what an object says: equal for equal content, wherever it is written.</summary>
public readonly record struct Fingerprint(ulong High, ulong Low);
