namespace DialogueFacts.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask why one ran.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);

    /// <summary>The project's language version.</summary>
    public const string Language = nameof(Language);

    /// <summary>Per snapshot: its text and hash.</summary>
    public const string Snapshot = nameof(Snapshot);

    public const string Snapshots = nameof(Snapshots);

    /// <summary>Per file: its text read as YAML, with positions.</summary>
    public const string Yaml = nameof(Yaml);

    /// <summary>Per file: what it says, without positions.</summary>
    public const string Content = nameof(Content);

    /// <summary>The model's file and what it imports.</summary>
    public const string ModelFiles = nameof(ModelFiles);

    public const string Model = nameof(Model);

    /// <summary>Per data file: typed values.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>Per data file: the same without the findings.</summary>
    public const string FactFile = nameof(FactFile);

    /// <summary>Per data file: what crosses files.</summary>
    public const string FileIndex = nameof(FileIndex);

    /// <summary>All identifiers.</summary>
    public const string Index = nameof(Index);

    /// <summary>Per data file: its references looked up.</summary>
    public const string Links = nameof(Links);

    /// <summary>What must hold over all files.</summary>
    public const string Checks = nameof(Checks);

    /// <summary>What all files say of sources.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>What the facts are called in texts.</summary>
    public const string FactNames = nameof(FactNames);

    /// <summary>Per data file: what the facts it mentions are called.</summary>
    public const string MentionedNames = nameof(MentionedNames);

    /// <summary>Per data file: its excerpts looked up.</summary>
    public const string Evidence = nameof(Evidence);

    /// <summary>What of evidence only all files together tell: the other end of an inverse, who speaks.</summary>
    public const string EvidenceAcross = nameof(EvidenceAcross);

    /// <summary>The C# of the model, decided.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>What all facts' members are called.</summary>
    public const string Names = nameof(Names);

    /// <summary>What inverse slots hold that nobody wrote.</summary>
    public const string Inverses = nameof(Inverses);

    /// <summary>Per data file: the names of its facts' members.</summary>
    public const string Members = nameof(Members);

    /// <summary>Per data file: its C#.</summary>
    public const string EmitFacts = nameof(EmitFacts);

    public const string EmitModel = nameof(EmitModel);

    public const string EmitIndex = nameof(EmitIndex);

    /// <summary>All findings with their places.</summary>
    public const string Findings = nameof(Findings);
}
