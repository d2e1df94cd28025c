namespace DialogueFacts.Compiler.Tests.Evidence;

public sealed class SnapshotTests
{
    private const string Evidence = "{source: a, excerpt: both countries partnered}";

    [Fact]
    public void A_snapshot_that_is_not_there_is_an_error_with_the_nearest_name() =>
        Assert.Equal(
            ["s.yaml(2,29) DF5001: Source 'a': there is no snapshot 'seeds/b.txt'. Did you mean 'seeds/a.txt'? Put the source's text there, or remove 'file': its excerpts then stay unchecked."],
            Quoted.Bare(Evidence, "", "title: A, file: seeds/b.txt").Snapshot("seeds/a.txt", Quoted.Text).Findings());

    [Fact]
    public void A_snapshot_that_is_not_UTF_8_is_an_error() =>
        Assert.Equal(
            ["s.yaml(2,29) DF5002: Source 'a': the snapshot 'seeds/a.txt' is not valid UTF-8. Save it as UTF-8 and give its new SHA-256."],
            Quoted.Bare(Evidence, "", "title: A, file: seeds/a.txt").Snapshot("seeds/a.txt", null).Findings());

    [Fact]
    public void A_snapshot_that_has_changed_is_an_error_that_gives_the_right_hash() =>
        Assert.Equal(
            ["s.yaml(2,50) DF5003: Source 'a': the snapshot 'seeds/a.txt' has changed: its SHA-256 is "
                + "ee0f95a301b0ca18da4091cc4424e80b7b03ebe8609ef3ebea354598c0abf190. Restore it, or check its excerpts and give this one."],
            Quoted.Bare(Evidence, "", $"title: A, file: seeds/a.txt, sha256: '{new string('0', 64)}'").Snapshot("seeds/a.txt", Quoted.Text).Findings());

    [Fact]
    public void A_hash_that_is_none_is_one_finding() =>
        Assert.Contains(
            "DF3025", Assert.Single(Quoted.Bare(Evidence, "", "title: A, file: seeds/a.txt, sha256: abc").Snapshot("seeds/a.txt", Quoted.Text).Findings()), StringComparison.Ordinal);

    [Fact]
    public void A_snapshot_that_nothing_pins_is_a_warning_that_gives_the_hash() =>
        Assert.StartsWith(
            "s.yaml(2,29) DF5004: Source 'a': nothing pins the snapshot 'seeds/a.txt'. Add sha256: ",
            Assert.Single(Quoted.Bare(Evidence, "", "title: A, file: seeds/a.txt").Snapshot("seeds/a.txt", Quoted.Text).Findings()),
            StringComparison.Ordinal);
}
