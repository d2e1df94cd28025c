namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>A slot of LinkML's metamodel.</summary>
/// <param name="Note">What it does here; of an unsupported one, why not.</param>
/// <param name="Target">The class of its objects, if it holds objects that are looked into.</param>
/// <param name="Key">Of <see cref="MetaShape.Members"/>: the slot that holds a member's name in a list.</param>
internal sealed record MetaSlot(string Name, MetaShape Shape, MetaSupport Support, string Note, Func<MetaClass?>? Target = null, string Key = "name");
