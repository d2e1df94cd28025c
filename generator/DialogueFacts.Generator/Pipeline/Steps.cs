namespace DialogueFacts.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask why one ran.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);

    /// <summary>Per file: its text read as YAML, with positions.</summary>
    public const string Yaml = nameof(Yaml);

    /// <summary>Per file: what it says, without positions.</summary>
    public const string Content = nameof(Content);

    /// <summary>The model's file and what it imports.</summary>
    public const string ModelFiles = nameof(ModelFiles);

    public const string Model = nameof(Model);

    /// <summary>Per data file: typed values.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>Per data file: what crosses files.</summary>
    public const string FileIndex = nameof(FileIndex);

    /// <summary>All identifiers.</summary>
    public const string Index = nameof(Index);

    /// <summary>Per data file: its references looked up.</summary>
    public const string Links = nameof(Links);

    /// <summary>Per data file: its excerpts looked up.</summary>
    public const string Evidence = nameof(Evidence);

    public const string Names = nameof(Names);

    /// <summary>Per data file: the names of its facts' members.</summary>
    public const string Members = nameof(Members);

    /// <summary>Per data file: its C#.</summary>
    public const string EmitFacts = nameof(EmitFacts);

    public const string EmitModel = nameof(EmitModel);

    public const string EmitIndex = nameof(EmitIndex);

    /// <summary>All findings with their places.</summary>
    public const string Findings = nameof(Findings);
}
