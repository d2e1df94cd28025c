using System.Globalization;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>There are data, and the model has no class for them, several, or one of which nothing is: the model's mistake, however many files there are.</summary>
internal static class UnreadCheck
{
    /// <param name="files">In ordinal order of their names.</param>
    public static IEnumerable<Finding> Check(FactModel model, IReadOnlyList<FileIndex> files)
    {
        if (files.Count > 0 && !model.IsTargetNamed && model.Root is { TypeDesignator: null } root && (root.IsAbstract || root.IsMixin))
        {
            yield return Finding.Of(ModelRules.AbstractRoot, root.Definition, root.Name, root.IsAbstract ? "abstract" : "a mixin");
        }

        FileIndex[] unread = [.. files.Where(f => f.IsUnread)];
        if (unread.Length == 0 || model.IsTargetNamed || (model.LacksImports && model.Roots.Count == 0))
        {
            // A class that was named and is not there was reported, and so was an import that may have the tree root.
            yield break;
        }

        if (model.Roots.Count > 1)
        {
            yield return Finding.Of(
                ModelRules.SecondTreeRoot, model.Roots[1].Definition, model.Roots[1].Name, model.Roots[0].Name, model.Roots[0].Definition);
            yield break;
        }

        string others = unread.Length == 1 ? "" : $" and {(unread.Length - 1).ToString(CultureInfo.InvariantCulture)} more";
        yield return Finding.Of(FactRules.NoRoot, Anchor.WholeFile(model.Files[0].Name), unread[0].Identities.Name + others);
    }
}
