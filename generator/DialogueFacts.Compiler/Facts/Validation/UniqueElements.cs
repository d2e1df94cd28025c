namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>list_elements_unique</c>.</summary>
internal static class UniqueElements
{
    /// <summary>Each element that is in the list before, with the first one like it.</summary>
    public static IEnumerable<(FactValue Second, FactValue First)> Duplicates(ListValue list)
    {
        var seen = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (FactValue item in list.Items)
        {
            string content = ValueContent.Of(item);
            if (seen.TryGetValue(content, out FactValue? first))
            {
                yield return (item, first);
            }
            else
            {
                seen.Add(content, item);
            }
        }
    }
}
