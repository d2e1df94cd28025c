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
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DialogueFacts.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "edtf", "cases.json");
        return File.Exists(path) ? JsonSerializer.Deserialize<List<EdtfCase>>(File.ReadAllText(path), Options) : null;
    }
}
