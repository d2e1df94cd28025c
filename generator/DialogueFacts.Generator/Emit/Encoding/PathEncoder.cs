using DialogueFacts.Compiler.Naming;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes paths to values as <see cref="PathList"/> describes.</summary>
internal sealed class PathEncoder
{
    private static readonly string WrittenOut = PackedNumber.Of(PathList.WrittenOut);

    private readonly DataBuffer _buffer;
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    public PathEncoder(ApiPlan plan, DataBuffer buffer)
    {
        _buffer = buffer;
        foreach (string name in plan.PathNames)
        {
            _numbers.Add(name, PackedNumber.Of(_numbers.Count + 1));
        }
    }

    public void Write(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (_numbers.TryGetValue(path, out string? number))
            {
                _buffer.Append(number);
                continue;
            }

            int start = _buffer.Length;
            _buffer.Append(path);
            _buffer.Prepend(start, WrittenOut);
        }
    }
}
