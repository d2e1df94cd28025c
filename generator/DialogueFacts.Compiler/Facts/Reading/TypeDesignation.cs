using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Finds the class that an object's type designator names: by its name, or, where the slot holds URIs or CURIEs, by its URI.</summary>
internal sealed class TypeDesignation(FileReading reading)
{
    private readonly Dictionary<(string Text, InducedSlot Slot), ModelClass?> _found = [];

    /// <param name="isGuess">Whether the designator is wrong, or may be in what could not be read, so that the declared class stands in for one unknown.</param>
    public ModelClass Resolve(ObjectSource source, ModelClass declared, out bool isGuess)
    {
        isGuess = false;
        ModelClass narrowest = declared;
        if (declared.TypeDesignator is not { } slot)
        {
            return declared;
        }

        isGuess = source.Mapping is { IsIncomplete: true } mapping && mapping[slot.Key] is null;
        foreach (YamlScalar scalar in Written(source, slot))
        {
            ModelClass? named = Find(scalar, slot);
            if (named is null || !(named.IsA(declared) || (slot.IsMultivalued && declared.IsA(named))))
            {
                isGuess = true;
                if (!(named?.MayBeA(declared) ?? reading.Model.Model.LacksImports))
                {
                    Report(scalar, slot, named, declared, source);
                }
            }
            else if (named.IsA(narrowest))
            {
                narrowest = named;
            }
        }

        return narrowest;
    }

    /// <summary>One name, or, where the designator takes several, those of the class and of classes above it.</summary>
    private static IEnumerable<YamlScalar> Written(ObjectSource source, InducedSlot slot) => source.Mapping?[slot.Key] switch
    {
        YamlScalar scalar when !slot.IsMultivalued && !YamlText.IsNull(scalar) => [scalar],
        YamlSequence list when slot.IsMultivalued => list.Items.OfType<YamlScalar>().Where(i => !YamlText.IsNull(i)),
        _ => [],
    };

    private ModelClass? Find(YamlScalar scalar, InducedSlot slot)
    {
        if (!_found.TryGetValue((scalar.Text, slot), out ModelClass? named))
        {
            named = Find(scalar.Text, slot);
            _found.Add((scalar.Text, slot), named);
        }

        return named;
    }

    /// <summary>How data name a class in its type designator.</summary>
    public static string NameOf(ModelClass @class, InducedSlot slot, PrefixMap prefixes) => slot.Range switch
    {
        SlotRange.OfType { Type.Kind: TypeKind.Uri } => @class.Uri,
        SlotRange.OfType { Type.Kind: TypeKind.UriOrCurie or TypeKind.Curie } => prefixes.Contract(@class.Uri),
        _ => @class.Name,
    };

    private ModelClass? Find(string text, InducedSlot slot)
    {
        FactModel model = reading.Model.Model;
        if (slot.Range is SlotRange.OfType { Type.Kind: not TypeKind.Text })
        {
            string uri = model.Prefixes.Expand(text);
            return model.Classes.FirstOrDefault(c => c.Uri == uri) ?? model.Classes.FirstOrDefault(c => c.DefinitionUri == uri);
        }

        return ClassName.Find(text, model.Classes);
    }

    private void Report(YamlScalar scalar, InducedSlot slot, ModelClass? named, ModelClass declared, ObjectSource source)
    {
        ModelClass[] fitting = [.. reading.Model.Model.Classes.Where(c => c.IsA(declared) && c is { IsAbstract: false, IsMixin: false })];
        string[] names = [.. fitting.Select(c => NameOf(c, slot, reading.Model.Model.Prefixes))];
        string advice = Proposal.For(scalar.Text, names) ?? $"Write {ValueText.Join([.. names.Take(8).Select(ValueText.Quote)], "or")}.";
        reading.Subject.Enter(reading.Model.For(declared), source);
        if (named is null)
        {
            reading.Report(FactRules.UnknownType, scalar.Number, slot.Key, scalar.Text, advice);
        }
        else
        {
            reading.Report(FactRules.WrongType, scalar.Number, slot.Key, named.Name, ValueText.Article(declared.Name), advice);
        }

        reading.Subject.Leave();
    }
}
