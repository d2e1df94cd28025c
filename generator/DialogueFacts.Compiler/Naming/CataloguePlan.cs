using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The static class that holds all facts of a class and the classes below it.</summary>
/// <param name="Number">Its place among the catalogues.</param>
/// <param name="Type">What it holds, with <c>global::</c>.</param>
public sealed record CataloguePlan(int Number, string Name, string Type, ModelClass Class, Documentation Documentation)
{
    /// <summary>Whether a slot of the root named it: then facts of classes below have their members here too, unless they have such a catalogue themselves.</summary>
    public bool IsNamedBySlot { get; init; }
}
