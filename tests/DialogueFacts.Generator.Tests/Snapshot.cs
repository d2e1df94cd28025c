using System.Runtime.CompilerServices;

namespace DialogueFacts.Generator.Tests;

/// <summary>
/// Holds text against a file that was reviewed, under Verify's conventions: <c>NAME.verified.txt</c> beside the test is what is expected,
/// <c>NAME.received.txt</c> appears where they differ. To accept it, rename it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string text, string name, [CallerFilePath] string test = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots");
        string verified = Path.Combine(folder, name + ".verified.txt");
        string received = Path.Combine(folder, name + ".received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} is not as reviewed. Compare {received} with {verified}.");
    }
}
