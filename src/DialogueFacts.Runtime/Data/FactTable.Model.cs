namespace DialogueFacts.Data;

public abstract partial class FactTable
{
    /// <summary>What the slots of a class are.</summary>
    protected internal abstract ClassShape Shape(int @class);

    /// <summary>The texts of an enum.</summary>
    protected internal abstract EnumTexts Texts(int @enum);

    internal PathList.Known?[] KnownPaths => _knownPaths ??= new PathList.Known?[PathList.MostKnown];

    private PathList.Known?[]? _knownPaths;

    /// <summary>The names of slots that paths are mostly made of.</summary>
    protected internal virtual string[] PathNames => [];

    /// <summary>Makes the record of an object.</summary>
    protected abstract object Create(in FactSlots slots);

    /// <summary>A permissible value as the C# enum's.</summary>
    protected internal abstract object BoxEnum(int @enum, int value);

    /// <summary>A date in the type that the generated code has for dates.</summary>
    protected internal virtual object BoxDate(DateTime value) => value;

    /// <summary>A time of day in the type that the generated code has for them.</summary>
    protected internal virtual object BoxTime(TimeSpan value) => value;
}
