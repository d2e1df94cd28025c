using System.Runtime.CompilerServices;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>
/// What was last looked up for one file in tables over all files. It is looked up again only if a key that the file mentions may lead
/// elsewhere by now. A cache: it gives what looking up anew would give.
/// </summary>
public sealed class FileLookups
{
    private static readonly ConditionalWeakTable<FactFile, FileLookups> Files = new();

    private readonly FactFile _file;
    private readonly EquatableArray<string> _mentions;
    private readonly KeyHashes _hashes;
    private Tuple<NameTable, NameTable>? _names;
    private Tuple<FactIndex, FileLinking>? _linking;

    private FileLookups(FactFile file)
    {
        _file = file;
        _mentions = Mentions.Of(file);
        _hashes = new KeyHashes(_mentions);
    }

    public static FileLookups Of(FactFile file) => Files.GetValue(file, static f => new FileLookups(f));

    /// <summary><see cref="NameTable.Among"/>.</summary>
    public NameTable Names(NameTable all)
    {
        NameTable found = _names is { } last && Stands(all.ChangesSince(last.Item1)) ? last.Item2 : all.Among(_mentions);
        _names = Tuple.Create(all, found);
        return found;
    }

    /// <summary><see cref="FileLinker.Link"/>.</summary>
    public FileLinking Link(FactIndex index, EvidenceVocabulary vocabulary)
    {
        FileLinking found = _linking is { } last && Stands(index.ChangesSince(last.Item1)) ? last.Item2 : FileLinker.Link(_file, index, vocabulary);

        // Findings, and what to use instead of a fact, tell of facts that the file does not mention.
        _linking = found.Findings.Count + found.Links.Replacements.Count == 0 ? Tuple.Create(index, found) : null;
        return found;
    }

    private bool Stands(IReadOnlyCollection<string>? changed) => changed is not null && !_hashes.MayHaveAny(changed);
}
