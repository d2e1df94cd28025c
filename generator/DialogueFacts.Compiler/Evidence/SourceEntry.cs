namespace DialogueFacts.Compiler.Evidence;

/// <summary>A source as evidence knows it.</summary>
/// <param name="Id">Its identifier as written.</param>
/// <param name="Key">Its identifier (<see cref="Links.FactIdentity.Key"/>).</param>
/// <param name="Title">As the source prints it.</param>
/// <param name="File">The name of its snapshot; null if it has none.</param>
/// <param name="Published">When it was published, in EDTF.</param>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record SourceEntry(string Id, string Key, string? Title, string? File, string? Published, string? Language);
