using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>A slot of a class, for those who go through an object's slots without knowing its type.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
/// <param name="number">The slot's number, as the data have it.</param>
/// <param name="key">The slot's name, as YAML and JSON have it.</param>
/// <param name="form">How its values are written.</param>
/// <param name="isList">Whether it is multivalued.</param>
/// <param name="enum">The number of the enum if <paramref name="form"/> is <see cref="ValueForm.Enum"/>.</param>
/// <param name="isIdentifier">Whether it is the identifier.</param>
/// <param name="relation">The number of the relation that adds facts to the slot; -1 if none does.</param>
/// <param name="isSourcing">Whether <see cref="ISourced"/> stands for it; text leaves it out, so that what an object is can be seen.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SlotShape(int number, string key, ValueForm form, bool isList = false, int @enum = -1, bool isIdentifier = false, int relation = -1, bool isSourcing = false)
{
    internal int Number { get; } = number;

    internal string Key { get; } = key;

    internal ValueForm Form { get; } = form;

    internal bool IsList { get; } = isList;

    internal int Enum { get; } = @enum;

    internal bool IsIdentifier { get; } = isIdentifier;

    internal int Relation { get; } = relation;

    internal bool IsSourcing { get; } = isSourcing;

    /// <summary>Decodes a value of the slot.</summary>
    internal object? Read(FactText text)
    {
        if (!IsList)
        {
            return AnyValue.Read(text, Form, Enum);
        }

        var items = new ItemReader(text.Utf8);
        var values = new object?[items.Count()];
        for (int i = 0; items.Read(); i++)
        {
            values[i] = AnyValue.Read(text.At(items), Form, Enum);
        }

        return FactList<object?>.Of(values);
    }
}
