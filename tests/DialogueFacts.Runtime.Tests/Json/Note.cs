using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests.Json;

/// <summary>Something of an app's own that refers to facts.</summary>
internal sealed class Note
{
    public Meeting? About { get; init; }

    public Agent? By { get; init; }

    public IReadOnlyList<INamed> Seen { get; init; } = [];

    public Mood Mood { get; init; }

    public Mood? Later { get; init; }

    public Person? Nothing { get; init; }
}
