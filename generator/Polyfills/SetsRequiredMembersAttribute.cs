namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler asks for before it accepts records with <c>required</c> members on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
