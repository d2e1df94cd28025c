using System.Runtime.InteropServices;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Apps;

/// <summary>An app that is published trimmed, with every finding of the trimmer and of the analyzers for AOT as an error.</summary>
public class TrimmedAppTests(Packages packages)
{
    private const string Program = """
        using System.Text.Json;
        using DialogueFacts;

        Meeting meeting = Meetings.HighLevelSecurityDialogue;
        var options = new JsonSerializerOptions { TypeInfoResolver = FactsJson.Default };
        string json = JsonSerializer.Serialize(meeting, Meeting.JsonTypeInfo);
        Console.WriteLine($"json {json}");
        Console.WriteLine($"resolver {JsonSerializer.Serialize(meeting, options.GetTypeInfo(typeof(Meeting))) == json}");
        Console.WriteLine($"read {ReferenceEquals(meeting, JsonSerializer.Deserialize(json, Meeting.JsonTypeInfo))}");
        foreach (string line in Listing.Lines())
        {
            Console.WriteLine(line);
        }
        """;

    private const string Properties = """
        <OutputType>Exe</OutputType>
        <PublishTrimmed>true</PublishTrimmed>
        <TrimmerSingleWarn>false</TrimmerSingleWarn>
        <IsAotCompatible>true</IsAotCompatible>
        <VerifyReferenceAotCompatibility>true</VerifyReferenceAotCompatibility>
        <VerifyReferenceTrimCompatibility>true</VerifyReferenceTrimCompatibility>
        <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        """;

    [Fact]
    public void It_keeps_its_facts_and_their_JSON()
    {
        Stranger stranger = new Stranger(packages, "trimmed")
            .Project("Trimmed.csproj", "net10.0", DialogueApp.Package, Properties)
            .Write("Program.cs", Program)
            .Write("Listing.cs", DialogueApp.Listing);
        Command publish = stranger.Dotnet($"publish -v quiet -r {RuntimeInformation.RuntimeIdentifier} -o published").MustSucceed();

        IReadOnlyList<string> lines = stranger.Run("published/Trimmed", "").MustSucceed().Lines;

        Assert.Empty(publish.Findings);
        Assert.StartsWith("""json {"id":"high-level-security-dialogue",""", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"official\":\"antony-blinken\"", lines[0], StringComparison.Ordinal);
        Assert.Equal(["resolver True", "read True"], lines.Skip(1).Take(2));
        DialogueApp.AssertLists(lines);
    }
}
