using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Evidence.Excerpts.Nearest;
using DialogueFacts.Compiler.Evidence.Excerpts.Searching;

namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>
/// The text of one source, prepared once for checking any number of excerpts against it; safe to use from several threads.
/// Snapshots are equal when their texts are. What finding needs is built when first asked for, in time and memory linear in the text.
/// </summary>
public sealed class Snapshot : IEquatable<Snapshot>
{
    private readonly Lazy<SearchableText> _normalized;
    private readonly Lazy<SearchableText> _typographic;
    private readonly Lazy<SearchableText?> _joined;
    private readonly Lazy<WordIndex> _words;

    private Snapshot(string text)
    {
        Text = text;
        _normalized = new(() => new SearchableText(Text, FoldMode.Normalized));
        _typographic = new(BuildTypographic);
        _joined = new(() => DividedWord.Occurs(Text) ? new SearchableText(Text, FoldMode.Joined) : null);
        _words = new(() => new WordIndex(Text));
    }

    /// <summary>The text, without byte order mark. All offsets count its UTF-16 units.</summary>
    public string Text { get; }

    /// <summary>Exactly the characters of the source, in any normal form.</summary>
    internal SearchableText Normalized => _normalized.Value;

    /// <summary>The same but for typography.</summary>
    internal SearchableText Typographic => _typographic.Value;

    /// <summary>As if no word were divided or hyphenated; null if the source divides none.</summary>
    internal SearchableText? Joined => _joined.Value;

    internal WordIndex Words => _words.Value;

    /// <summary>A snapshot of this text; a byte order mark at its beginning is not part of it. Any text will do, the empty one and lone surrogates included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Snapshot FromText(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return new Snapshot(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
    }

    /// <inheritdoc/>
    public bool Equals(Snapshot? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Snapshot);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private SearchableText BuildTypographic()
    {
        var typographic = new SearchableText(Text, FoldMode.Typographic);
        return typographic.IsOriginal && Normalized.IsOriginal ? Normalized : typographic;
    }
}
