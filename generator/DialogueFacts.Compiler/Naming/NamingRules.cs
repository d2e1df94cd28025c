using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Naming;

/// <summary>What can be wrong with facts as C#.</summary>
internal static class NamingRules
{
    public static readonly Rule MemberClash = new(
        "DF3301",
        Severity.Warning,
        "Facts of one catalogue have distinct C# names",
        "The identifiers {0} become one name in C#, '{1}', so these facts have no member: get them by identifier, as in All[\"{2}\"], or rename them.");
}
