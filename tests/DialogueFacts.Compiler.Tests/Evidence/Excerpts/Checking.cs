using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>The front door, as the sentences of these tests use it.</summary>
internal static class Checking
{
    public static ExcerptResult Check(string source, string excerpt, string? prefix = null, string? suffix = null) =>
        ExcerptMatcher.Match(Snapshot.FromText(source), excerpt, prefix, suffix);

    /// <summary>The match, which there must be.</summary>
    public static ExcerptMatch Matching(string source, string excerpt, string? prefix = null, string? suffix = null)
    {
        ExcerptResult result = Check(source, excerpt, prefix, suffix);
        Assert.True(result.Match is not null, $"\"{excerpt}\": {result.Failure}");
        return result.Match;
    }

    /// <summary>The failure, which there must be.</summary>
    public static ExcerptFailure Failing(string source, string excerpt, string? prefix = null, string? suffix = null)
    {
        ExcerptResult result = Check(source, excerpt, prefix, suffix);
        Assert.True(result.Failure is not null, $"\"{excerpt}\": {result.Match}");
        return result.Failure;
    }

    public static string In(this ExcerptMatch match, string source) => source[match.Start..match.End];
}
