namespace DialogueFacts.Compiler.Naming;

/// <summary>Names that C# or the generated code has taken.</summary>
internal static class ReservedNames
{
    /// <summary>Members of every object, and so of every type.</summary>
    private static readonly string[] Object =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    public static readonly IReadOnlyCollection<string> RecordMembers =
        [.. Object, "Clone", "EqualityContract", "PrintMembers", "Deconstruct", "JsonTypeInfo", "_slots"];

    public static readonly IReadOnlyCollection<string> InterfaceMembers = RecordMembers;

    public static readonly IReadOnlyCollection<string> EnumMembers = ["value__"];

    public static readonly IReadOnlyCollection<string> CatalogueMembers = [.. Object, "All", "Find"];

    /// <summary>Types of the generated code, and what the runtime has if both share a namespace.</summary>
    public static IReadOnlyCollection<string> Types(string @namespace) =>
    [
        "CompiledFacts",
        "FactsJson",
        "DateOnlyOrDateTime",
        "TimeOnlyOrTimeSpan",
        .. typeof(IFact).Assembly.GetExportedTypes().Where(t => t.Namespace == @namespace).Select(t => t.Name.Split('`')[0]),
    ];
}
