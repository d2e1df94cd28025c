namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>An object whose slots an expression can read.</summary>
public interface IExpressionScope
{
    /// <summary>
    /// The value of the slot that data or the schema call <paramref name="name"/>: null (no value), a <see cref="bool"/>, a
    /// <see cref="decimal"/>, a <see cref="double"/>, a <see cref="string"/>, a list of such, another object, or an
    /// <see cref="ExpressionFailure"/> where it cannot be told.
    /// </summary>
    object? this[string name] { get; }

    /// <summary>What stands for the object in a text: its identifier; null if it has none.</summary>
    string? Text { get; }
}
