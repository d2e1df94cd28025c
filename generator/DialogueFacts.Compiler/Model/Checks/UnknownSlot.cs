namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>A name in an expression that no slot has.</summary>
/// <param name="Class">The class that was meant to have it.</param>
/// <param name="IsBraced">Whether it can be nothing but a slot.</param>
/// <param name="Known">What could stand in its place.</param>
internal sealed record UnknownSlot(string Name, ModelClass Class, bool IsBraced, IReadOnlyList<string> Known);
