namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>The first words in which an excerpt and the nearest passage of its source differ.</summary>
/// <param name="ExcerptStart">Where <paramref name="InExcerpt"/> begins, in UTF-16 units of the excerpt as given.</param>
/// <param name="InExcerpt">What the excerpt says there; empty if it lacks words of the source.</param>
/// <param name="SourceStart">Where <paramref name="InSource"/> begins, in UTF-16 units of <see cref="Snapshot.Text"/>.</param>
/// <param name="InSource">What the source says there; empty if the excerpt has words that the source lacks.</param>
public sealed record TextDifference(int ExcerptStart, string InExcerpt, int SourceStart, string InSource);
