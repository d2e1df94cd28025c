using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Model;

/// <summary>What can be wrong with a model.</summary>
internal static class ModelRules
{
    public static readonly Rule NoSchema = new("DF2001", Severity.Error, "A model is a LinkML schema", "There is no LinkML schema in '{0}'. Write one: a mapping with 'id', 'name' and 'classes'.");

    public static readonly Rule UnknownMetaSlot = new("DF2002", Severity.Error, "A schema uses LinkML's own slots", "LinkML knows no '{0}' in a {1}.{2}");

    public static readonly Rule WrongShape = new("DF2003", Severity.Error, "What a schema says has the shape LinkML gives it", "'{0}' must be {1}.");

    public static readonly Rule Unsupported = new("DF2004", Severity.Warning, "A schema asks for nothing that is not done here", "'{0}' is not supported: {1}.");

    public static readonly Rule MissingImport = new("DF2005", Severity.Error, "Imported schemas exist", "There is no schema '{0}' to import. {1}");

    public static readonly Rule UnknownName = new("DF2006", Severity.Error, "Names in a schema resolve", "There is no {0} '{1}'.{2}");

    public static readonly Rule DefinedTwice = new("DF2007", Severity.Error, "A name is defined once", "The {0} '{1}' is defined differently at {2}. Rename one or remove it.");

    public static readonly Rule SharedName = new("DF2008", Severity.Warning, "A range's name means one thing", "'{0}' names both a {1} and the {2} at {3}. As a range it means the {1}.");

    public static readonly Rule Cycle = new("DF2009", Severity.Error, "Nothing inherits from itself", "The {0} '{1}' inherits from itself: {2}. Take one of these steps out.");

    public static readonly Rule SecondIdentifier = new("DF2010", Severity.Error, "A class has one identifier", "Class '{0}' has a second identifier: '{1}' beside '{2}'. Keep one; make the other a key of 'unique_keys'.");

    public static readonly Rule SecondTreeRoot = new("DF2011", Severity.Error, "The tree root of data files is one", "'{0}' is a second tree root beside '{1}' at {2}, and there are data files. Keep one, or name the class that they hold.");

    public static readonly Rule AbstractRoot = new("DF2012", Severity.Error, "Data files hold a class that can have instances", "The data files' class '{0}' is {1} and has no instances of its own. Name one that has.");

    public static readonly Rule DifferentEvidence = new("DF2013", Severity.Warning, "The evidence module is the compiler's", "This copy of the evidence module differs from the compiler's own. Replace or delete it: without the file the compiler's own is used.");

    public static readonly Rule InvalidPattern = new("DF2014", Severity.Error, "Patterns are regular expressions", "The pattern '{0}' is no regular expression: {1}");

    public static readonly Rule InvalidExpression = new("DF2015", Severity.Error, "Expressions parse", "The expression '{0}' cannot be read: {1}.");

    public static readonly Rule InvalidDefault = new("DF2016", Severity.Error, "Defaults fit their slots", "The default '{0}' is no value of slot '{1}': {2}");

    public static readonly Rule Unsatisfiable = new("DF2017", Severity.Warning, "Constraints can be satisfied", "Nothing can satisfy slot '{0}': {1}. {2}");

    public static readonly Rule WiderRange = new("DF2018", Severity.Warning, "A subclass narrows what it inherits", "Class '{0}' gives slot '{1}' the range {2}, which is no kind of {3}, the range it has in '{4}'. Choose a narrower one, or widen that of '{4}'.");

    public static readonly Rule Relaxed = new("DF2019", Severity.Warning, "A subclass keeps what its parent asks for", "Class '{0}' makes slot '{1}' {2}, while it is {3} in '{4}'. Leave it {3}, or change '{4}'.");

    public static readonly Rule InverseDisagrees = new("DF2020", Severity.Error, "Inverse slots name each other", "Slot '{0}' is the inverse of '{1}', whose own inverse is '{2}'. Let '{1}' name '{0}', or take one 'inverse' out.");

    public static readonly Rule UnusedRefinement = new("DF2021", Severity.Warning, "Slot usage is about slots the class has", "Class '{0}' has no slot '{1}' to refine.{2}");

    public static readonly Rule SameKey = new("DF2022", Severity.Error, "The slots of a class have different keys", "Slots '{0}' and '{1}' of class '{2}' are both written '{3}' in data. Give one an alias.");

    public static readonly Rule UnknownPrefix = new("DF2023", Severity.Warning, "Prefixes are declared", "The prefix of '{0}' is not declared. Add it to the schema's prefixes.");

    public static readonly Rule NestedTooDeeply = new("DF2024", Severity.Error, "Expressions have a reasonable depth", "Expressions are nested more than {0} deep here; what is deeper is ignored.");

    public static readonly Rule UnreadTemplate = new("DF2026", Severity.Warning, "Templates name slots", "The string serialization '{0}' cannot be read: {1}.{2} Nothing is made of it or held against it.");

    public static readonly Rule UnknownTargetClass = new("DF2025", Severity.Error, "The class that data files hold exists", "There is no class '{0}' for data files to hold.{1}");
}
