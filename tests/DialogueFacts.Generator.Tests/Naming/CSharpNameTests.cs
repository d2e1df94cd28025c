using DialogueFacts.Compiler.Naming;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Naming;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("high-level-security-dialogue", "HighLevelSecurityDialogue")]
    [InlineData("under negotiation", "UnderNegotiation")]
    [InlineData("further_posts", "FurtherPosts")]
    [InlineData("isPartOf", "IsPartOf")]
    [InlineData("USD", "USD")]
    [InlineData("sha256", "Sha256")]
    [InlineData("2fast", "_2fast")]
    [InlineData("2021-10-08", "_2021_10_08")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("C#", "CHash")]
    [InlineData("A+", "APlus")]
    [InlineData("A-", "AMinus")]
    [InlineData("-1", "Minus1")]
    [InlineData("50 %", "_50Percent")]
    [InlineData("", "Empty")]
    [InlineData(" ", "Space")]
    [InlineData("*/", "Star")]
    [InlineData("/", "Slash")]
    [InlineData("Mérida Initiative", "MéridaInitiative")]
    [InlineData("名前", "名前")]
    [InlineData("a\u200Db", "Ab")]
    public void Any_text_becomes_a_name(string text, string name) => Assert.Equal(name, CSharpName.Pascal(text));

    [Theory]
    [InlineData("event", "@event")]
    [InlineData("record", "@record")]
    [InlineData("Event", "Event")]
    public void Keywords_are_escaped(string name, string code) => Assert.Equal(code, CSharpName.Escape(name));

    [Fact]
    public void No_text_is_without_a_name() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => SyntaxFacts.IsValidIdentifier(CSharpName.Pascal(text ?? ""))).QuickCheckThrowOnFailure();
}
