namespace DialogueFacts.Generator.Emit;

/// <summary>A file of C# as it is handed to the compiler.</summary>
/// <param name="HintName">Distinct among all files of a fact set even where case does not count; under 100 characters.</param>
public sealed record GeneratedFile(string HintName, string Text);
