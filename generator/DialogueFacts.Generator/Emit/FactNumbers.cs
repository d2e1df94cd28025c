using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>The numbers of all facts, through all files.</summary>
internal sealed class FactNumbers
{
    private readonly int[] _first;

    public FactNumbers(EquatableArray<int> factCounts)
    {
        _first = new int[factCounts.Count];
        for (int i = 0; i < factCounts.Count; i++)
        {
            _first[i] = Count;
            Count += factCounts[i];
        }
    }

    public int Count { get; }

    public int First(int file) => _first[file];

    public int Of(FactEntry entry) => _first[entry.File] + entry.Fact.Ordinal;
}
