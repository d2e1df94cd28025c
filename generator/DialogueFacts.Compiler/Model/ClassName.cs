namespace DialogueFacts.Compiler.Model;

/// <summary>Names of classes as LinkML's tools write them: <c>my class</c> as <c>MyClass</c>.</summary>
internal static class ClassName
{
    /// <summary>The class that is called so, or, failing that, whose name LinkML's tools write so; null if there is none.</summary>
    public static ModelClass? Find(string name, IEnumerable<ModelClass> classes)
    {
        ModelClass? joined = null;
        foreach (ModelClass @class in classes)
        {
            if (@class.Name == name)
            {
                return @class;
            }

            joined ??= Joined(@class.Name) == name ? @class : null;
        }

        return joined;
    }

    /// <summary>As LinkML's tools write the name.</summary>
    public static string Joined(string name) =>
        string.Concat(name.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
}
