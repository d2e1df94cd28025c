namespace DialogueFacts.Compiler.Links;

/// <summary>A fact as others know it.</summary>
/// <param name="Id">Its identifier as written.</param>
/// <param name="Key">The identifier as it is compared: a CURIE under <c>uriorcurie</c> is expanded by the model's prefixes.</param>
/// <param name="Class">The <see cref="Model.ModelClass.Number"/> of its class.</param>
/// <param name="Ordinal">Its place in <see cref="Facts.FactFile.Facts"/>.</param>
public readonly record struct FactIdentity(string Id, string Key, int Class, int Ordinal);
