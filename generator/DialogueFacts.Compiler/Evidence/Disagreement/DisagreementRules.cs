using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence.Disagreement;

/// <summary>What can be wrong where sources disagree, with a fact or with each other.</summary>
internal static class DisagreementRules
{
    public static readonly Rule Unfit = new(
        "DF5027", Severity.Error, "What a source says instead fits its slot",
        "{0}: '{1}' gives {2} for '{3}', which is no value of that slot. Write it as the object itself would.");

    public static readonly Rule Undecided = new(
        "DF5028", Severity.Error, "A disagreement is decided or declared open",
        "{0}: the source says {1} for '{2}', the fact {3} (at {4}). Give '{5}' and '{6}': deprecated, if what the source says is judged wrong; normal, if that is open.");

    public static readonly Rule Denied = new(
        "DF5050", Severity.Error, "What one source states and another denies is explained",
        "{0}: this source denies what another one states of '{1}' (at {2}). Say in '{3}' why the value stands, or put what this source says into '{4}'.");

    public static readonly Rule AfterSource = new(
        "DF5051", Severity.Error, "A source reports nothing that came after it",
        "{0}: '{1}' is {2} (at {3}), but the source that states it is of {4}. Correct a date, or say with '{5}' that it was planned.");
}
