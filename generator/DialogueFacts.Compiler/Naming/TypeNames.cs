using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The names of all types: those of the model first, so that catalogues give way to classes.</summary>
internal sealed class TypeNames
{
    private readonly string[] _records;
    private readonly string[] _interfaces;
    private readonly string[] _enums;
    private readonly string[] _texts;

    public TypeNames(FactModel model, ClassRoles roles, string @namespace)
    {
        Namespace = @namespace;
        Scope = new NameScope(ReservedNames.Types(@namespace));
        _records = [.. model.Classes.Select(c => roles.IsRecord(c) ? Scope.Take(Wanted(c)) : "")];
        _interfaces = [.. model.Classes.Select(c => roles.IsInterface(c) ? Scope.Take("I" + Wanted(c)) : "")];
        _enums = [.. model.Enums.Select(e => IsGenerated(e) ? Scope.Take(Wanted(e)) : "")];
        _texts = [.. model.Enums.Select((e, i) => IsGenerated(e) ? Scope.Take(_enums[i] + "Extensions") : "")];
    }

    public string Namespace { get; }

    /// <summary>For the types that come behind those of the model.</summary>
    public NameScope Scope { get; }

    /// <summary>Empty if it has none.</summary>
    public string Record(ModelClass @class) => _records[@class.Number];

    /// <summary>Empty if it has none.</summary>
    public string Interface(ModelClass @class) => _interfaces[@class.Number];

    public string Enum(int number) => _enums[number];

    public string EnumTexts(int number) => _texts[number];

    /// <summary>The type of whatever holds instances of a class.</summary>
    public string Type(ModelClass @class)
    {
        if (RuntimeTypes.RecordOf(@class) is { } runtime)
        {
            return "global::DialogueFacts." + runtime;
        }

        if (RuntimeTypes.IsSourced(@class))
        {
            return "global::DialogueFacts.ISourced";
        }

        // A class that others mix in is no base of their records: only the interface can hold them all.
        string name = Interface(@class).Length > 0 ? Interface(@class) : Record(@class);
        return name.Length == 0 ? "object" : Qualify(Namespace, name);
    }

    /// <summary>The record that a record below derives from.</summary>
    public string RecordType(ModelClass @class) =>
        RuntimeTypes.RecordOf(@class) is { } runtime ? "global::DialogueFacts." + runtime : Qualify(Namespace, Record(@class));

    public string InterfaceType(ModelClass @class) => Qualify(Namespace, Interface(@class));

    public static string Wanted(ModelElement element) =>
        element.CSharpName is { } chosen ? CSharpName.Chosen(chosen) : CSharpName.Pascal(element.Name);

    public static string Qualify(string @namespace, string name) =>
        @namespace.Length == 0 ? "global::" + CSharpName.Escape(name) : $"global::{@namespace}.{CSharpName.Escape(name)}";

    private static bool IsGenerated(ModelEnum @enum) => !@enum.IsOpen && RuntimeTypes.EnumOf(@enum) is null;
}
