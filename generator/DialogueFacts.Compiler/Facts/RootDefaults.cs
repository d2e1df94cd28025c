using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>
/// What holds of the root that all files together are where none of them says otherwise (<c>ifabsent</c>). No single file can tell.
/// </summary>
public static class RootDefaults
{
    /// <summary>The root with its defaults alone; null if it has none, or every file is a root of its own.</summary>
    public static FactObject? Of(FactModel model)
    {
        if (!model.JoinsRoots)
        {
            return null;
        }

        SlotValue[] values =
        [
            .. ModelPlan.Of(model).For(model.Root!).Defaults
                .Select(s => (s.Slot, Value: DerivedSlots.Default(s, node: 0)))
                .Where(s => s.Value is not null)
                .Select(s => new SlotValue(s.Slot, s.Value!)),
        ];
        return values.Length == 0 ? null : new FactObject(model.Root!, 0, values.ToEquatableArray());
    }
}
