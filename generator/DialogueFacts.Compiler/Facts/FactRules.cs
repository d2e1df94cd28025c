using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Facts;

/// <summary>What can be wrong with facts as instances of their model. {0} is always the object that the finding is about.</summary>
internal static class FactRules
{
    public static readonly Rule NoRoot = Error("DF3001", "Data files hold instances of a class",
        "The model has no class with 'tree_root: true', so nobody knows what the data hold ({0}). Mark the class that holds all facts, or name the class "
        + "of the data (DialogueFactsTargetClass, --target-class).");

    public static readonly Rule NotAnObject = Error("DF3002", "Objects are mappings from slots to values",
        "{0}: here stands {1} where the slots of {2} should. {3}");

    public static readonly Rule UnknownSlot = Error("DF3003", "Objects have the slots of their class and no others",
        "{0}: {1} has no slot '{2}'. {3}");

    public static readonly Rule MissingSlot = Error("DF3004", "Required slots have a value", "{0}: the slot '{1}' is missing, and {2} requires it. Add it.");

    public static readonly Rule RecommendedSlot = Warning("DF3005", "Recommended slots have a value", "{0}: the slot '{1}' is missing, which {2} recommends.");

    public static readonly Rule ListExpected = Error("DF3006", "Multivalued slots hold lists", "{0}: '{1}' takes a list. Write: {2}");

    public static readonly Rule SingleExpected = Error("DF3007", "Single-valued slots hold no lists",
        "{0}: '{1}' takes one value, but here stands a list of {2}. {3}");

    public static readonly Rule DictionaryExpected = Error("DF3008", "Inlined objects stand in the form that the model asks for",
        "{0}: '{1}' takes a mapping from each '{2}' to the rest of its {3}. Write: {4}");

    public static readonly Rule EmptyItem = Error("DF3009", "Lists have no empty items", "{0}: this item of '{1}' is empty. Give it a value, or remove it.");

    public static readonly Rule WrongScalar = Error("DF3010", "Values are written as the type of their slot",
        "{0}: '{1}' takes {2}, but {3} is read as {4}. {5}");

    public static readonly Rule Malformed = Error("DF3011", "Values have the form of their type", "{0}: {2} in '{1}' is not {3}. {4}");

    public static readonly Rule Unquoted = new("DF3012", Severity.Info, "What YAML 1.1 reads as something else is quoted",
        "{0}: {2} in '{1}' is {3} here, but {4} for tools that read YAML 1.1, as LinkML's own do. Write: {5}");

    public static readonly Rule UnknownValue = Error("DF3013", "Values of an enum are permissible ones", "{0}: {1} has no value '{2}'. {3}");

    public static readonly Rule ReferenceExpected = Error("DF3014", "References are identifiers",
        "{0}: '{1}' refers to {2} by its identifier, but here stands {3}. {4}");

    public static readonly Rule NoAlternative = Error("DF3015", "Values fit one of the ranges of their slot",
        "{0}: {2} in '{1}' is none of what the slot takes: {3}.{4}");

    public static readonly Rule NotInstantiable = Error("DF3016", "Abstract classes and mixins have no instances of their own",
        "{0}: {1} is {2}, so nothing can be just that. {3}");

    public static readonly Rule UnknownType = Error("DF3017", "Type designators name a class", "{0}: '{1}' names no class: there is no '{2}'. {3}");

    public static readonly Rule WrongType = Error("DF3018", "Type designators name a class that the slot takes",
        "{0}: '{1}' names {2}, but {3} is needed here. {4}");

    public static readonly Rule DuplicateKey = Error("DF3019", "Keys are unique within their list",
        "{0}: '{1}' already holds {2} with {3} '{4}', at {5}. Give one of them another {3}, or remove it.");

    public static readonly Rule KeyDisagrees = Error("DF3020", "An object's key is the one it stands under",
        "{0}: the {1} stands under '{2}', but says '{3}'. Make them equal, or leave the inner one out.");

    public static readonly Rule ArrayShape = Error("DF3021", "Arrays have the shape that the model asks for", "{0}: '{1}' {2}.");

    public static readonly Rule ExtraSlot = Error("DF3022", "Additional slots hold what the class allows", "{0}: the additional slot '{1}' must be {2}.");

    public static readonly Rule MinimumValue = Error("DF3023", "Values are not below the minimum", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule MaximumValue = Error("DF3024", "Values are not above the maximum", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule Pattern = Error("DF3025", "Values match the pattern", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule PatternTime = Error("DF3026", "Patterns are decided in reasonable time",
        "{0}: whether {2} in '{1}' matches the pattern '{3}' cannot be told in reasonable time. Simplify the pattern: it repeats what is itself repeated.");

    public static readonly Rule EqualsValue = Error("DF3027", "Values are those that the model prescribes", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule Cardinality = Error("DF3028", "Lists are neither too short nor too long", "{0}: '{1}' has {2}, but must have {3}.");

    public static readonly Rule ValueAbsent = Error("DF3029", "Slots that must be empty are", "{0}: '{1}' must have no value here. Remove it.");

    public static readonly Rule HasMember = Error("DF3030", "Lists have the member that the model asks for", "{0}: '{1}' is {2}, of which at least one must be {3}.");

    public static readonly Rule AllMembers = Error("DF3031", "All members of a list are what the model asks for", "{0}: '{1}' is {2}, of which all must be {3}.");

    public static readonly Rule AnyOf = Error("DF3032", "Values satisfy one of the conditions", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule NoneOf = Error("DF3033", "Values satisfy none of the conditions", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule ExactlyOneOf = Error("DF3034", "Values satisfy exactly one of the conditions", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule RangeExpression = Error("DF3035", "Objects are what their slot asks for", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule ClassCondition = Error("DF3036", "Objects satisfy the conditions of their class", "{0} must satisfy: {1}.");

    public static readonly Rule ClassRule = Error("DF3037", "Objects follow the rules of their class", "{0} must satisfy: {1}{2}.{3}");

    public static readonly Rule Binding = Error("DF3038", "Bound values are permissible ones of their enum", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule Subproperty = Error("DF3039", "Values name a slot of the right kind", "{0}: '{1}' is {2}, but must be {3}.");

    public static readonly Rule DuplicateItem = Error("DF3040", "Lists whose elements are unique hold none twice",
        "{0}: '{1}' already holds {2}, at {3}. Remove one of them.");

    public static readonly Rule Computed = Error("DF3041", "Values that follow from others agree with them",
        "{0}: '{1}' is {2}, but {3} follows from the other values. Correct it, or leave it out: it is worked out.");

    public static readonly Rule Expression = Error("DF3042", "Expressions can be worked out", "{0}: '{1}' cannot be worked out: {2}.");

    public static readonly Rule IdPrefix = Warning("DF3043", "Identifiers have a prefix of their class",
        "{0}: '{1}' should begin with {2}, as other identifiers of {3} do.");

    public static readonly Rule ClosedIdPrefix = Error("DF3044", "Identifiers have one of the prefixes that their class allows",
        "{0}: '{1}' must begin with {2}.");

    public static readonly Rule Deprecated = Warning("DF3045", "Nothing deprecated is used", "{0}: {1} '{2}' is deprecated{3}");

    public static readonly Rule AdvisedBinding = Warning("DF3046", "Bound values are those that the model advises", "{0}: '{1}' is {2}, but had better be {3}.");

    private static Rule Error(string id, string title, string message) => new(id, Severity.Error, title, message);

    private static Rule Warning(string id, string title, string message) => new(id, Severity.Warning, title, message);
}
