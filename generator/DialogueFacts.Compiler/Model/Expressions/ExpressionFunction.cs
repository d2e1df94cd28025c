namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>The functions of the expression language.</summary>
public enum ExpressionFunction
{
    /// <summary>The greatest of its arguments, or of the one list.</summary>
    Max,

    /// <summary>The least of its arguments, or of the one list.</summary>
    Min,

    /// <summary>The length of a text or a list.</summary>
    Len,

    /// <summary>As text; of a list, each element's.</summary>
    Str,

    /// <summary>The length of a text; of a list, each element's.</summary>
    StrLen,

    /// <summary>The whole number that a text or number is; of a fraction, what stands before the point.</summary>
    Int,

    /// <summary>The number that a text or number is.</summary>
    Float,

    /// <summary>Python's truth of a value.</summary>
    Bool,

    /// <summary>A number without its sign.</summary>
    Abs,

    /// <summary>The nearest whole number, or, with a second argument, number of so many decimals; halves go to the even one.</summary>
    Round,

    /// <summary><c>case((condition, value), …)</c> or <c>case(condition, value, …, default)</c>: the first value whose condition is true.</summary>
    Case,

    /// <summary>The total of its arguments, or of the one list.</summary>
    Sum,

    /// <summary>The English name of a date's day of the week.</summary>
    Weekday,

    /// <summary>The days from one date to another, or those that an interval has.</summary>
    Days,

    /// <summary>The whole years from one date to another, or from an interval's beginning to its end.</summary>
    Years,
}
