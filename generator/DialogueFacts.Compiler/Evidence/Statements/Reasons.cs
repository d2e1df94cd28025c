using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>A LinkML simple dictionary from slots to texts: <c>inferred</c>, <c>stated_as</c>, <c>doubtful</c>, <c>corrected</c>, <c>from_elsewhere</c>.</summary>
internal sealed class Reasons
{
    private static readonly Reasons None = new(new ListValue(0, default));
    private readonly Dictionary<string, (ScalarValue Path, ScalarValue? Text)> _byPath = new(StringComparer.Ordinal);

    private Reasons(ListValue list)
    {
        foreach (FactObject reason in list.Items.OfType<ObjectValue>().Select(v => v.Object))
        {
            if (reason.Class.Key is { } key && reason[key] is ScalarValue path)
            {
                _byPath[path.Text] = (path, reason.Slots.Where(s => s.Slot.Number != key.Number).Select(s => s.Value).OfType<ScalarValue>().FirstOrDefault());
            }
        }
    }

    public IEnumerable<ScalarValue> Paths => _byPath.Count == 0 ? [] : _byPath.Values.Select(r => r.Path);

    public static Reasons Of(FactObject holder, InducedSlot? slot) => slot is not null && holder[slot] is ListValue list ? new Reasons(list) : None;

    /// <summary>Whether there is a reason for the path, or for an object that it leads through.</summary>
    public bool Cover(string path)
    {
        for (int end = _byPath.Count == 0 ? 0 : path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
        {
            if (_byPath.ContainsKey(path.Substring(0, end)))
            {
                return true;
            }
        }

        return false;
    }

    public ScalarValue? TextOf(string path) => _byPath.TryGetValue(path, out (ScalarValue, ScalarValue? Text) reason) ? reason.Text : null;
}
