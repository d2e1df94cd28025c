namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>The operators of the expression language, with Python's meaning: <c>^</c> is exclusive or, <c>**</c> the power.</summary>
public enum Operator
{
    Or,
    And,
    Not,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    ExclusiveOr,
    Add,
    Subtract,
    Multiply,
    Divide,
    FloorDivide,
    Modulo,
    Negate,
    Plus,
    Power,
}
