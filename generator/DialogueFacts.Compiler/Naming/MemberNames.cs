using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>What each fact's property is called, over all files. Compares by value.</summary>
public sealed record MemberNames
{
    private MemberNames(EquatableArray<EquatableArray<FactMember>> files, EquatableArray<NameClash> clashes)
    {
        Files = files;
        Clashes = clashes;
    }

    /// <summary>By file, in the order of the index's, and there by ordinal; facts without a property are left out.</summary>
    public EquatableArray<EquatableArray<FactMember>> Files { get; }

    /// <summary>Facts that have no property because their names are one in C#.</summary>
    public EquatableArray<NameClash> Clashes { get; }

    public static MemberNames Of(ApiPlan plan, FactIndex index)
    {
        var names = new Dictionary<(int Catalogue, string Name), List<FactEntry>>();
        var catalogues = new CataloguePlan?[plan.Classes.Count];
        var scopes = new HashSet<string>?[plan.Catalogues.Count];
        foreach (ClassPlan @class in plan.Classes.Where(c => c is { IsFact: true, IsCreated: true }))
        {
            catalogues[@class.Class.Number] = plan.CatalogueOf(@class.Class);
        }

        foreach (FactEntry entry in index.All())
        {
            if (Name(entry, entry.Fact.Id) is { } name)
            {
                if (!names.TryGetValue(name, out List<FactEntry>? entries))
                {
                    names.Add(name, entries = []);
                }

                entries.Add(entry);
            }
        }

        return Of(index, names, Name);

        (int Catalogue, string Name)? Name(FactEntry entry, string id)
        {
            if (catalogues[entry.Fact.Class] is not { } catalogue)
            {
                return null;
            }

            HashSet<string> reserved = scopes[catalogue.Number] ??= new([.. ReservedNames.CatalogueMembers, catalogue.Name], StringComparer.Ordinal);
            string wanted = NameOf(id);
            return (catalogue.Number, reserved.Contains(wanted) ? wanted + "_" : wanted);
        }
    }

    /// <summary>The fact's property with its catalogue, or how else to get at it.</summary>
    public string Expression(ApiPlan plan, FactEntry entry)
    {
        foreach (FactMember member in Files[entry.File])
        {
            if (member.Ordinal == entry.Fact.Ordinal && member.Former is null)
            {
                return $"{plan.Catalogues[member.Catalogue].Name}.{member.Name}";
            }
        }

        ModelClass @class = plan.Model.Classes[entry.Fact.Class];
        return plan.CatalogueOf(@class) is { } catalogue ? $"{catalogue.Name}.All[\"{entry.Fact.Id}\"]" : $"'{entry.Fact.Id}'";
    }

    private static MemberNames Of(
        FactIndex index, Dictionary<(int Catalogue, string Name), List<FactEntry>> names, Func<FactEntry, string, (int Catalogue, string Name)?> nameOf)
    {
        List<FactMember>[] files = [.. index.Files.Select(_ => new List<FactMember>())];
        var clashes = new List<NameClash>();
        foreach (KeyValuePair<(int Catalogue, string Name), List<FactEntry>> name in names)
        {
            if (name.Value.Count == 1)
            {
                FactEntry entry = name.Value[0];
                files[entry.File].Add(new FactMember(entry.Fact.Ordinal, name.Key.Catalogue, name.Key.Name));
            }
            else
            {
                clashes.Add(new NameClash(name.Key.Name, name.Value.ToEquatableArray()));
            }
        }

        AddFormer(index, names, files, nameOf);
        return new MemberNames(
            files.Select(f => f.OrderBy(m => m.Ordinal).ToEquatableArray()).ToEquatableArray(),
            clashes.OrderBy(c => c.Facts[0].File).ThenBy(c => c.Facts[0].Fact.Ordinal).ToEquatableArray());
    }

    /// <summary>Former identifiers keep their properties, unless that is what another fact's is called now.</summary>
    private static void AddFormer(
        FactIndex index,
        Dictionary<(int Catalogue, string Name), List<FactEntry>> names,
        List<FactMember>[] files,
        Func<FactEntry, string, (int Catalogue, string Name)?> nameOf)
    {
        foreach ((FormerIdentifier former, FactEntry fact) in index.AllFormer())
        {
            if (nameOf(fact, former.Id) is { } name && !names.ContainsKey(name))
            {
                names.Add(name, [fact]);
                files[fact.File].Add(new FactMember(fact.Fact.Ordinal, name.Catalogue, name.Name, Former: former.Id));
            }
        }
    }

    /// <summary>Of a URI the last part.</summary>
    private static string NameOf(string id)
    {
        int scheme = id.IndexOf("://", StringComparison.Ordinal);
        string trimmed = scheme < 0 ? id : id.TrimEnd('/', '#');
        int part = trimmed.LastIndexOfAny(['/', '#']);
        return CSharpName.Pascal(scheme < 0 || part < scheme + 3 ? id : trimmed.Substring(part + 1));
    }
}
