namespace System.Diagnostics.CodeAnalysis;

/// <summary>What tells the compiler that an argument is not null once a method returned this, on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
