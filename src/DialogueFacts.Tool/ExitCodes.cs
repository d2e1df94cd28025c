namespace DialogueFacts.Tool;

/// <summary>How a command ends.</summary>
internal static class ExitCodes
{
    /// <summary>There are no errors; there may be warnings.</summary>
    public const int NoErrors = 0;

    public const int Errors = 1;

    /// <summary>The command line is wrong, or what it names cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>For the help of every command.</summary>
    public const string Description = "Exit codes: 0, no errors; 1, errors in the facts; 2, a wrong command line, or files or a model that cannot be read.";
}
