using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>One string of the shared EDTF cases, which lie beside the repository and are run from there.</summary>
public sealed record EdtfCase(
    [property: JsonPropertyName("string")] string Text,
    bool Valid,
    int? Level,
    string? Earliest,
    string? Latest,
    bool Normative,
    bool Disputed,
    bool WellFormed,
    IReadOnlyList<EdtfCase.Convention>? BoundsByConvention)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public sealed record Convention(string Earliest, string Latest);

    /// <summary>Null if the cases are not there.</summary>
    public static IReadOnlyList<EdtfCase>? Load()
    {
        string? path = RepositoryFolder.Shared("edtf/cases.json");
        return path is null ? null : JsonSerializer.Deserialize<List<EdtfCase>>(File.ReadAllText(path), Options);
    }
}
