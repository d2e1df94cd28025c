using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>What can be wrong with what evidence, and the object it sits on, say of slots.</summary>
internal static class StatementRules
{
    public static readonly Rule UnknownSlot = new(
        "DF5020", Severity.Error, "Evidence speaks of slots that there are", "{0}: '{1}' names '{2}', but {3} has no slot '{4}'.{5}");

    public static readonly Rule NoValue = new(
        "DF5021", Severity.Error, "Evidence supports slots that have a value", "{0}: '{1}' names '{2}', which has no value here. Give it one, or remove '{2}' from '{1}'.");

    public static readonly Rule NotInlined = new(
        "DF5022", Severity.Error, "Evidence sits on the fact it bears out",
        "{0}: '{1}' names '{2}', but '{3}' is a fact of its own. Its evidence belongs there.");

    public static readonly Rule SaysMany = new(
        "DF5023", Severity.Error, "What a source says instead is of single-valued slots",
        "{0}: '{1}' gives '{2}', which takes several values: one that only this source has is simply a further member of it.");

    public static readonly Rule SaysNothing = new(
        "DF5024", Severity.Error, "Rank and reason are about what a source says instead", "{0}: '{1}' has nothing to be about. Add '{2}', or remove it.");

    public static readonly Rule RankWithoutReason = new(
        "DF5025", Severity.Error, "Rank and reason stand together", "{0}: '{1}' stands without '{2}'. Add it.");

    public static readonly Rule UnknownSpeaker = new(
        "DF5033", Severity.Warning, "Who says something is a fact, or called as the source calls them",
        "{0}: '{1}' names '{2}', which is not the identifier of a fact, {3}.{4}");

    public static readonly Rule SaysForm = new(
        "DF5026", Severity.Error, "What a source says instead is written slot by slot",
        "{0}: '{1}' must hold slots and their values, as the object itself does.");
}
