using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Gathers the places of a file's nodes by their number; <see cref="YamlPositions"/> keeps them.</summary>
internal sealed class NodePlaces(int textLength)
{
    private TextSpan[] _spans = new TextSpan[(textLength / 16) + 16];
    private int[] _keys = new int[(textLength / 16) + 16];

    public int Count { get; private set; }

    /// <summary>The number of a new node.</summary>
    public int Add(TextSpan span, int key)
    {
        if (Count == _spans.Length)
        {
            Array.Resize(ref _spans, Count * 2);
            Array.Resize(ref _keys, Count * 2);
        }

        _spans[Count] = span;
        _keys[Count] = key;
        return Count++;
    }

    public void SetSpan(int number, TextSpan span) => _spans[number] = span;

    /// <summary>Whether a scalar that begins before this offset reaches beyond it.</summary>
    public bool Cover(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _spans[low - 1].End > offset;
    }

    public YamlPositions ToPositions(InputFile file, string text)
    {
        Array.Resize(ref _spans, Count);
        Array.Resize(ref _keys, Count);
        return new YamlPositions(file.Path, file.Name, new(_spans), new(_keys), new LineMap(text));
    }
}
