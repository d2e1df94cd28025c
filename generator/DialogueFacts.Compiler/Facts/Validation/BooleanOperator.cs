namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>LinkML's four ways to combine conditions (specification, part 5), where some may be unknown.</summary>
internal sealed class BooleanOperator
{
    public static readonly BooleanOperator AnyOf = new(
        (holding, unknown, _) => holding > 0 ? Ternary.Holds : unknown > 0 ? Ternary.Unknown : Ternary.Fails,
        operands => ValueText.Join(operands, "or"));

    public static readonly BooleanOperator AllOf = new(
        (_, unknown, failing) => failing > 0 ? Ternary.Fails : unknown > 0 ? Ternary.Unknown : Ternary.Holds,
        operands => ValueText.Join(operands, "and"));

    public static readonly BooleanOperator NoneOf = new(
        (holding, unknown, _) => holding > 0 ? Ternary.Fails : unknown > 0 ? Ternary.Unknown : Ternary.Holds,
        operands => operands.Count == 1 ? "not " + operands[0] : "neither " + ValueText.Join(operands, "nor"));

    public static readonly BooleanOperator ExactlyOneOf = new(
        (holding, unknown, _) => holding > 1 ? Ternary.Fails : unknown > 0 ? Ternary.Unknown : holding == 1 ? Ternary.Holds : Ternary.Fails,
        operands => "exactly one of: " + string.Join("; ", operands));

    private readonly Func<int, int, int, Ternary> _judge;
    private readonly Func<IReadOnlyList<string>, string> _describe;

    private BooleanOperator(Func<int, int, int, Ternary> judge, Func<IReadOnlyList<string>, string> describe)
    {
        _judge = judge;
        _describe = describe;
    }

    public string Describe(IReadOnlyList<string> operands) => _describe(operands);

    public Ternary Judge(IEnumerable<Ternary> verdicts)
    {
        int holding = 0;
        int unknown = 0;
        int failing = 0;
        foreach (Ternary verdict in verdicts)
        {
            holding += verdict == Ternary.Holds ? 1 : 0;
            unknown += verdict == Ternary.Unknown ? 1 : 0;
            failing += verdict == Ternary.Fails ? 1 : 0;
        }

        return _judge(holding, unknown, failing);
    }
}
