using System.Globalization;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>There are data, and the model has no class for them: the model's mistake, however many files there are.</summary>
internal static class UnreadCheck
{
    /// <param name="files">In ordinal order of their names.</param>
    public static IEnumerable<Finding> Check(FactModel model, IReadOnlyList<FileIndex> files)
    {
        FileIndex[] unread = [.. files.Where(f => f.IsUnread)];
        if (unread.Length == 0 || model.IsTargetNamed)
        {
            // A class that was named and is not there was reported.
            yield break;
        }

        string others = unread.Length == 1 ? "" : $" and {(unread.Length - 1).ToString(CultureInfo.InvariantCulture)} more";
        yield return Finding.Of(FactRules.NoRoot, Anchor.WholeFile(model.Files[0].Name), unread[0].Identities.Name + others);
    }
}
