namespace DialogueFacts.Benchmarks.Facts;

/// <summary>Something done to a fact set: the files that it concerns, before and after.</summary>
internal sealed record Edit(IReadOnlyList<FactFile> Before, IReadOnlyList<FactFile> After)
{
    /// <summary>Another value of one slot of one fact.</summary>
    public static Edit OfValue(FactSet facts)
    {
        FactFile file = facts.Files[facts.FileCount / 2];
        const string Slot = "allowance: ";
        return new([file], [file with { Text = file.Text.Insert(file.Text.IndexOf(Slot, StringComparison.Ordinal) + Slot.Length, "1") }]);
    }

    /// <summary>Another identifier for one fact, and wherever others refer to it.</summary>
    public static Edit OfIdentifier(FactSet facts)
    {
        string id = Delegate.IdOf(facts.Count / 4);
        FactFile[] before = [.. facts.Files.Where(f => f.Text.Contains(id, StringComparison.Ordinal))];
        return new(before, [.. before.Select(f => f with { Text = f.Text.Replace(id, id + "-renamed", StringComparison.Ordinal) })]);
    }
}
