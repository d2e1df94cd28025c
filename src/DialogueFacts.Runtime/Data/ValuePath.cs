using System.Globalization;

namespace DialogueFacts.Data;

/// <summary>The way from an object to a value in it, slot by slot; members of lists by their place, or all of them.</summary>
internal sealed class ValuePath
{
    private readonly (string Key, int? Index)[] _steps;

    private ValuePath((string, int?)[] steps) => _steps = steps;

    public static ValuePath Empty { get; } = new([]);

    public int Count => _steps.Length;

    public static ValuePath Parse(string text) => new([.. text.Split('.').Select(Step)]);

    public ValuePath Add(string key, int? index = null) => new([.. _steps, (key, index)]);

    /// <summary>Whether the class has the slot that the path begins with.</summary>
    public bool IsIn(ClassShape shape)
    {
        foreach (SlotShape? slot in shape.Slots)
        {
            if (slot is not null && IsSame(slot.Key, _steps[0].Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of two paths leads through the end of the other.</summary>
    public bool Touches(ValuePath other) => Common(other) == Math.Min(Count, other.Count);

    /// <summary>What of the path lies below another one; null if it does not lead there.</summary>
    public ValuePath? Below(ValuePath other) => Count >= other.Count && Common(other) == other.Count ? new([.. _steps.Skip(other.Count)]) : null;

    /// <summary>The value at the end; null if there is none, or several.</summary>
    public object? Find(FactSlots slots)
    {
        object? value = null;
        for (int i = 0; i < Count; i++)
        {
            (string key, int? index) = _steps[i];
            value = slots.Find(key);
            if (index is { } at)
            {
                value = value is IReadOnlyList<object?> list && at < list.Count ? list[at] : null;
            }

            if (i < Count - 1)
            {
                if (value is not ICompiledObject { Slots: var next })
                {
                    return null;
                }

                slots = next;
            }
        }

        return value;
    }

    /// <summary>The value at the end as a line of text; null if there is none, or several.</summary>
    public string? Show(FactSlots slots)
    {
        (string key, int? index) = _steps[Count - 1];
        return Count == 1 ? slots.Show(key, index)
            : new ValuePath([.. _steps.Take(Count - 1)]).Find(slots) is ICompiledObject { Slots: var holder } ? holder.Show(key, index)
            : null;
    }

    /// <summary>Whether there is a value at the end, written or from another fact; of lists that it leads through, in any member.</summary>
    public bool LeadsToValue(FactSlots slots)
    {
        (string key, int? index) = _steps[0];
        SlotShape? slot = Array.Find(slots.Shape.Slots.ToArray(), s => s is not null && IsSame(s.Key, key));
        object? value = slot is null ? null : slots.Find(slot.Key);
        IEnumerable<object?> values = value is IReadOnlyList<object?> list ? index is { } at ? list.Skip(at).Take(1) : list : [value];
        var rest = new ValuePath([.. _steps.Skip(1)]);
        return rest.Count == 0
            ? values.Any(v => v is not null) || (slot is not null && slots.Added(slot).Count > 0)
            : values.Any(v => v is ICompiledObject { Slots: var next } && rest.LeadsToValue(next));
    }

    public override string ToString() =>
        string.Join(".", _steps.Select(s => s.Index is { } index ? $"{s.Key}[{index.ToString(CultureInfo.InvariantCulture)}]" : s.Key));

    private int Common(ValuePath other)
    {
        int common = 0;
        while (common < Count && common < other.Count && IsSame(_steps[common], other._steps[common]))
        {
            common++;
        }

        return common;
    }

    private static bool IsSame((string Key, int? Index) a, (string Key, int? Index) b) =>
        IsSame(a.Key, b.Key) && (a.Index is null || b.Index is null || a.Index == b.Index);

    /// <summary>A slot is known by the model's name and by the property's.</summary>
    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.Ordinal) || string.Equals(Bare(a), Bare(b), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string key) => string.Concat(key.Split('_', ' ', '-'));

    private static (string, int?) Step(string text)
    {
        int bracket = text.IndexOf('[');
        return bracket > 0 && text[text.Length - 1] == ']'
            && int.TryParse(text.Substring(bracket + 1, text.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? (text.Substring(0, bracket), index)
            : (text, null);
    }
}
