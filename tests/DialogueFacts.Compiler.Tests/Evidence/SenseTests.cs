namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Marked edits may not turn what the source says round.</summary>
public sealed class SenseTests
{
    private const string Text = "It was a happy day, not a sad one. They did not, as some say, sign it at once. There was no rain. All of them came on 8 October.";

    [Theory]
    [InlineData("It was a happy day, [...] a sad one.", "leaves out \"not\"", "Quote it as well.")]
    [InlineData("a sad one. They did [...] sign it at once.", "leaves out \"not\"", "Quote it as well.")]
    [InlineData("All of them [never] came on 8 October.", "puts in \"never\"", "Take it out.")]
    public void A_negation_left_out_or_put_in_is_a_warning(string excerpt, string what, string advice) =>
        Assert.EndsWith(
            $"DF5019: Agreement 'merida': the excerpt from 'a' {what}, and so may say the contrary of the source. {advice}",
            Assert.Single(Findings(excerpt)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("They did not, [...] sign it at once.")]
    [InlineData("It was a happy day, not a sad one. [...] All of them came")]
    [InlineData("All of them [people] came on 8 October.")]
    public void Other_edits_are_none(string excerpt) => Assert.Empty(Findings(excerpt));

    [Theory]
    [InlineData("It was a [un]happy day, not a sad one.")]
    [InlineData("All of them came on [1]8 October.")]
    [InlineData("All of them came on 8[0] October.")]
    public void An_insertion_that_makes_another_word_of_one_is_an_error(string excerpt) =>
        Assert.Contains("DF5013", Assert.Single(Findings(excerpt)), StringComparison.Ordinal);

    [Theory]
    [InlineData("It was a [most ]happy day")]
    [InlineData("All of them came on 8[sic] October.")]
    [InlineData("All of them came on 8[ of] October.")]
    [InlineData("All of them [No. 5] came on 8 October.")]
    public void One_that_stands_beside_a_word_is_none(string excerpt) => Assert.Empty(Findings(excerpt));

    [Theory]
    [InlineData("excerpt: it was a happy day", "Upper and lower case differ; write it as the source does. It then matches as Exact.")]
    [InlineData("excerpt: It was a happy day ... sign it at once", "Write [...] for them. It then matches as Edited.")]
    [InlineData("excerpt: There was no rain., prefix: nowhere", "Correct them, or leave them out. It then matches as Exact.")]
    public void A_mistake_that_can_be_mended_is_told_how_closely_it_then_matches(string excerpt, string says) =>
        Assert.Contains(says, Assert.Single(Quoted.From(Text, $"{{source: a, {excerpt}}}").Findings()), StringComparison.Ordinal);

    private static string[] Findings(string excerpt) => Quoted.From(Text, $"{{source: a, excerpt: '{excerpt}'}}").Findings();
}
