using System.Globalization;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Names what is borne out as C# names it: by paths, members of lists by their place (<c>participations[0].post</c>).</summary>
internal static class BorneOutPaths
{
    /// <param name="owner">The object that the evidence sits on; paths begin there.</param>
    public static EquatableArray<string> Of(FactObject owner, BorneOut borneOut)
    {
        var paths = new List<string>();
        AddSlots(owner, "", borneOut, paths);
        return paths.ToEquatableArray();
    }

    private static void AddSlots(FactObject @object, string prefix, BorneOut borneOut, List<string> paths)
    {
        foreach (SlotValue slot in @object.Slots)
        {
            if (!Exemptions.IsExempt(slot))
            {
                Add(slot.Value, prefix + slot.Slot.Key, borneOut, paths);
            }
        }
    }

    private static void Add(FactValue value, string path, BorneOut borneOut, List<string> paths)
    {
        if (value is ListValue list)
        {
            for (int i = 0; i < list.Items.Count; i++)
            {
                Add(list.Items[i], $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", borneOut, paths);
            }
        }
        else if (value is ObjectValue { Object: { Id: null } part })
        {
            AddSlots(part, path + ".", borneOut, paths);
        }
        else if (borneOut.Has(value))
        {
            paths.Add(path);
        }
    }
}
