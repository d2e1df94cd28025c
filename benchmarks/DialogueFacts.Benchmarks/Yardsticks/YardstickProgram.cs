namespace DialogueFacts.Benchmarks.Yardsticks;

/// <summary>Yardsticks that are run as processes of their own, in which nothing else happens.</summary>
internal static class YardstickProgram
{
    public const string Parse = "yardstick:parse";

    /// <summary>False if the arguments are those of the benchmarks.</summary>
    public static bool TryRun(string[] args)
    {
        if (args is not [Parse, string folder])
        {
            return false;
        }

        YamlEvents.CountIn(folder);
        return true;
    }
}
