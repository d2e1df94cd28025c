using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Checks;

/// <summary>What can be wrong with all facts together.</summary>
internal static class CheckRules
{
    public static readonly Rule RootDisagrees = new(
        "DF4005", Severity.Error, "All files give a single-valued slot of the root the same value",
        "{0}: '{1}' is given here and, differently, at {2}. All files together are one {0}: give it once.");

    public static readonly Rule RootRequired = new(
        "DF4006", Severity.Error, "Some file gives each required slot of the root", "{0}: no file gives '{1}', which is required. Add it to one of them.");

    public static readonly Rule RootCardinality = new(
        "DF4007", Severity.Error, "All files together give a slot of the root as many values as the model asks for",
        "{0}: '{1}' has {2} over all files, but the model asks for {3}.");

    public static readonly Rule RootRecommended = new(
        "DF4008", Severity.Warning, "Some file gives each recommended slot of the root", "{0}: no file gives '{1}', which is recommended.");

    public static readonly Rule UniqueKey = new(
        "DF4009", Severity.Error, "No two instances have the same values in a unique key",
        "{0}: the values of the unique key '{1}' ({2}) are those of {3} at {4}. Change one of them.");

    public static readonly Rule InverseDisagrees = new(
        "DF4010", Severity.Error, "Slots that are each other's inverse agree",
        "{0}: '{1}' names '{2}', but '{3}' of that one does not name this one in turn (it is given at {4}). Set one of them right, or leave '{3}' out: it is computed.");

    public static readonly Rule InverseAmbiguous = new(
        "DF4011", Severity.Error, "A computed inverse has no more values than its slot takes",
        "{0}: '{1}' names '{2}', and so does {3} at {4}; but '{5}' of '{2}', the inverse, takes one value. Remove one of them.");

    public static readonly Rule Symmetric = new(
        "DF4012", Severity.Error, "A symmetric slot goes both ways", "{0}: '{1}' names '{2}', so '{1}' of '{2}' must name '{3}'. Add it there (at {4}).");

    public static readonly Rule Asymmetric = new(
        "DF4013", Severity.Error, "An asymmetric slot goes one way", "{0}: '{1}' names '{2}', whose '{1}' names this one in turn (at {3}). Remove one of them.");

    public static readonly Rule Irreflexive = new(
        "DF4014", Severity.Error, "An irreflexive slot does not name its own fact", "{0}: '{1}' names the fact itself. Remove it.");

    public static readonly Rule Reflexive = new(
        "DF4015", Severity.Error, "A reflexive slot names its own fact too", "{0}: '{1}' must name the fact itself as well. Add '{2}'.");

    public static readonly Rule Transitive = new(
        "DF4016", Severity.Error, "A transitive slot names what those it names name",
        "{0}: '{1}' names '{2}', which names '{3}' (at {4}), so '{1}' must name '{3}' too. Add it.");

    public static readonly Rule NotDerived = new(
        "DF4018", Severity.Error, "A value that follows from others is one that does",
        "{0}: '{1}' has {2}, which does not follow from {3}: that gives {4}. Correct one of them, or leave '{1}' out: it is computed.");

    public static readonly Rule Cycle = new(
        "DF4017", Severity.Error, "Following an acyclic slot never leads back", "{0}: following '{1}' leads back to it: {2}. Remove one of these steps{3}{4}.");

    public static readonly Rule Replacement = new(
        "DF4023", Severity.Error, "What to use instead is not the same fact again",
        "{0}: whoever follows what to use instead comes back to it: {1}. Name a fact that is held{2}{3}.");
}
