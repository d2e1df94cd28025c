using DialogueFacts.Benchmarks.Facts;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>What the generator makes of facts.</summary>
internal static class GeneratedFacts
{
    public static IEnumerable<(string Name, string Text)> Of(FactSet facts, bool hasMembers = true) =>
        new FactProject(facts, hasMembers).Run().AssertClean().Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()));
}
