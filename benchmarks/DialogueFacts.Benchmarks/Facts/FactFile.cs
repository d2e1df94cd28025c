namespace DialogueFacts.Benchmarks.Facts;

/// <summary>A file of a project: its path from the project's folder, and what is in it.</summary>
internal sealed record FactFile(string Name, string Text);
