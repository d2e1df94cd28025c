namespace DialogueFacts.Generator.Tests;

/// <summary>
/// Holds text against a file that was reviewed, under Verify's conventions: <c>NAME.verified.txt</c> in the tests' folder <c>Snapshots</c> is what is expected,
/// <c>NAME.received.txt</c> appears where they differ. To accept it, rename it.
/// </summary>
internal static class Snapshot
{
    // Not the caller's path: a deterministic build maps it away.
    private static readonly string Folder = RepositoryFolder.PathOf("tests/DialogueFacts.Generator.Tests/Emit/Snapshots");

    public static void Verify(string text, string name)
    {
        string verified = Path.Combine(Folder, name + ".verified.txt");
        string received = Path.Combine(Folder, name + ".received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} is not as reviewed. Compare {received} with {verified}.");
    }
}
