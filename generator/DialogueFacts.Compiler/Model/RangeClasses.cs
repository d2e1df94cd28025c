namespace DialogueFacts.Compiler.Model;

/// <summary>The classes among the alternatives of a range.</summary>
internal static class RangeClasses
{
    public static IEnumerable<ModelClass> Classes(this SlotRange range) => range switch
    {
        SlotRange.OfClass { Class: var @class } => [@class],
        SlotRange.Union { Alternatives: var alternatives } => alternatives.OfType<SlotRange.OfClass>().Select(a => a.Class),
        _ => [],
    };
}
