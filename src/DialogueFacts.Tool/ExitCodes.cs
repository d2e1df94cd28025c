namespace DialogueFacts.Tool;

/// <summary>How a command ends.</summary>
internal static class ExitCodes
{
    /// <summary>There are no errors; there may be warnings.</summary>
    public const int NoErrors = 0;

    public const int Errors = 1;

    /// <summary>The command line is wrong, or what it names cannot be read.</summary>
    public const int Usage = 2;
}
