namespace DialogueFacts.Compiler.Tests.Evidence;

public sealed class SnapshotTests
{
    private const string Hash = "ee0f95a301b0ca18da4091cc4424e80b7b03ebe8609ef3ebea354598c0abf190";
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
                + $"{Hash}. Restore it, or check its excerpts and give this one."],
            Quoted.Bare(Evidence, "", $"title: A, file: seeds/a.txt, sha256: '{new string('0', 64)}'").Snapshot("seeds/a.txt", Quoted.Text).Findings());

    [Fact]
    public void A_hash_may_be_in_upper_case() =>
        Assert.Empty(Quoted.Bare(Evidence, "", $"title: A, file: seeds/a.txt, sha256: {Hash.ToUpperInvariant()}").Snapshot("seeds/a.txt", Quoted.Text).Findings());

    [Theory]
    [InlineData(63)]
    [InlineData(10)]
    public void A_hash_that_lacks_a_digit_is_an_error_that_gives_its_length_and_the_right_one(int length) =>
        Assert.Equal(
            [$"s.yaml(2,50) DF5003: Source 'a': the snapshot 'seeds/a.txt' may have changed, as 'sha256' has {length} digits instead of 64: its SHA-256 is {Hash}. Restore it, or check its excerpts and give this one."],
            Quoted.Bare(Evidence, "", $"title: A, file: seeds/a.txt, sha256: '{Hash[..length]}'").Snapshot("seeds/a.txt", Quoted.Text).Findings());

    [Fact]
    public void A_hash_of_a_digit_too_many_is_one_finding() =>
        Assert.Contains(
            "DF5003: Source 'a': the snapshot 'seeds/a.txt' may have changed, as 'sha256' has 65 digits instead of 64: its SHA-256 is " + Hash,
            Assert.Single(Quoted.Bare(Evidence, "", $"title: A, file: seeds/a.txt, sha256: {Hash}0").Snapshot("seeds/a.txt", Quoted.Text).Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void A_hash_that_is_read_as_a_number_is_one_finding_that_quotes_it() =>
        Assert.Matches(
            $"^s\\.yaml\\(2,50\\) DF3010: .* Write: sha256: '{new string('0', 64)}'$",
            Assert.Single(Quoted.Bare(Evidence, "", $"title: A, file: seeds/a.txt, sha256: {new string('0', 64)}").Snapshot("seeds/a.txt", Quoted.Text).Findings()));

    [Fact]
    public void A_hash_that_is_none_is_one_finding() =>
        Assert.Contains(
            "DF3025", Assert.Single(Quoted.Bare(Evidence, "", "title: A, file: seeds/a.txt, sha256: abx").Snapshot("seeds/a.txt", Quoted.Text).Findings()), StringComparison.Ordinal);

    [Fact]
    public void A_snapshot_that_nothing_pins_is_a_warning_that_gives_the_hash() =>
        Assert.StartsWith(
            "s.yaml(2,29) DF5004: Source 'a': nothing pins the snapshot 'seeds/a.txt'. Add sha256: ",
            Assert.Single(Quoted.Bare(Evidence, "", "title: A, file: seeds/a.txt").Snapshot("seeds/a.txt", Quoted.Text).Findings()),
            StringComparison.Ordinal);
}
