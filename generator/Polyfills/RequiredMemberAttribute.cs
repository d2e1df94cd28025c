namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for before it accepts <c>required</c> members on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
