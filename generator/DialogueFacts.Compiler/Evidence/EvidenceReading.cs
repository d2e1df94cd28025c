using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>What checking a file's evidence gives.</summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Matches">Of every piece of evidence of the file, in order of the objects that they sit on: what emitting it needs.</param>
/// <param name="Findings">Rules DF5xxx.</param>
public sealed record EvidenceReading(string Name, EquatableArray<EvidenceMatch> Matches, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the file could be read only in part.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Those who are said to say something and are not in the source's words: <see cref="SpeakerCheck"/>.</summary>
    public EquatableArray<UnknownSpeaker> Speakers { get; init; }

    /// <summary>The values of slots that have an inverse, which evidence elsewhere may support: <see cref="InverseSupport"/>.</summary>
    public EquatableArray<SupportedEnd> Ends { get; init; }
}
