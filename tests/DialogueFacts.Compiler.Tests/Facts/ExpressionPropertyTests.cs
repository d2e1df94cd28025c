using DialogueFacts.Compiler.Model.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>What holds for every expression, tried on texts made of what expressions are made of.</summary>
public sealed class ExpressionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "{a}", "{no}", "None", "True", "1", "2.5", "1e400", ".5", "'x'", "\"y", "(", ")", "[", "]", ",", ".", "+", "-", "*", "**", "/", "//", "%", "^", "==", "!=",
        "<", "<=", " and ", " or ", " not ", " in ", " if ", " else ", "max(", "len(", "case(", "str(", "what(", "{", "}", "\\", "é", "#", " ",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat));

    [Fact]
    public void Any_text_is_an_expression_or_has_a_problem_within_it() => Check(text =>
    {
        ExpressionParsing parsing = ExpressionParser.Parse(text);
        return parsing.Expression is null == parsing.Problem is not null && parsing.Offset >= 0 && parsing.Offset <= text.Length;
    });

    [Fact]
    public void Any_text_is_a_template_or_has_a_problem_within_it() => Check(text =>
    {
        ExpressionParsing parsing = TemplateParser.Parse(text);
        return parsing.Expression is null == parsing.Problem is not null && parsing.Offset >= 0 && parsing.Offset <= text.Length;
    });

    [Fact]
    public void Any_expression_can_be_worked_out_or_says_why_not() => Check(text =>
        ExpressionParser.Parse(text).Expression is not { } expression || ExpressionText.Of(ExpressionEvaluator.Evaluate(expression, new Numbers())).Length >= 0);

    [Fact]
    public void Nesting_has_a_limit() =>
        Assert.Equal("it is nested too deeply", ExpressionParser.Parse(new string('(', 500) + "1" + new string(')', 500)).Problem);

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private sealed class Numbers : IExpressionScope
    {
        public string? Text => null;

        public object? this[string name] => name switch
        {
            "a" => 3m,
            "b" => new object?[] { 1m, "x", null },
            _ => null,
        };
    }
}
