using System.Text;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>What is being read, from the root down to the slot at hand; findings name it.</summary>
internal sealed class Subject
{
    private readonly List<Level> _levels = [];

    /// <summary>How deep in objects reading is.</summary>
    public int Depth => _levels.Count;

    /// <summary>The slot at hand; null while an object as a whole is.</summary>
    public SlotPlan? Slot => _levels.Count > 0 ? _levels[_levels.Count - 1].Slot : null;

    /// <summary>What the value at hand stands under in the data: in a simple dictionary that is the object's key, not the slot's.</summary>
    public string LineKey => _levels.Count > 0 && _levels[_levels.Count - 1].Source is { SimpleValue: not null, Key: { } key }
        ? key.Text
        : Slot?.Slot.Key ?? "";

    /// <summary>Whether one of several values of the slot is at hand.</summary>
    public bool IsItem => _levels.Count > 0 && _levels[_levels.Count - 1].IsItem;

    public void Enter(ClassPlan plan, ObjectSource source) => _levels.Add(new Level(plan, source, null, false));

    public void Leave() => _levels.RemoveAt(_levels.Count - 1);

    public void At(SlotPlan? slot, bool isItem = false)
    {
        Level level = _levels[_levels.Count - 1];
        _levels[_levels.Count - 1] = level with { Slot = slot, IsItem = isItem };
    }

    /// <summary><c>Meeting 'x'</c>; for a part of it <c>Meeting 'x', participations</c>; where nothing has an identifier, the root's class.</summary>
    public string Describe()
    {
        int first = Math.Max(0, _levels.FindLastIndex(l => l.Id is not null && l.Plan.Class.Identifier is not null));
        if (_levels.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder(_levels[first].Plan.Class.Name);
        AppendId(_levels[first], text);
        for (int i = first + 1; i < _levels.Count; i++)
        {
            text.Append(", ").Append(_levels[i - 1].Slot?.Slot.Key ?? _levels[i].Plan.Class.Name);
            AppendId(_levels[i], text);
        }

        return text.ToString();
    }

    private static void AppendId(Level level, StringBuilder text)
    {
        if (level.Id is not null)
        {
            text.Append(' ').Append(ValueText.Quote(level.Id));
        }
    }

    /// <summary>The identifier is looked up only when somebody asks: most objects have no findings.</summary>
    private readonly record struct Level(ClassPlan Plan, ObjectSource Source, SlotPlan? Slot, bool IsItem)
    {
        public string? Id => Source.IdOf(Plan);
    }
}
