namespace Sessions;

/// <summary>Reads every slot of every fact, of a fact set that nobody has read from.</summary>
public static class Probe
{
    /// <param name="pairs">How many sessions each file has, and delegates.</param>
    public static long ReadAll(int[] pairs)
    {
        var table = new CompiledFacts.FactTable();
        long sum = 0;
        for (int file = 0; file < pairs.Length; file++)
        {
            for (int i = 0; i < pairs[file]; i++)
            {
                sum += Read(table.Fact<Session>(file, i)) + Read(table.Fact<Delegate>(file, pairs[file] + i));
            }
        }

        return sum;
    }

    private static long Read(Session s)
    {
        long sum = s.Id.Length + s.Title.Length + s.Date.ToString().Length + (s.Attendees ?? 0) + s.Chair.Id.Length + s.Previous!.Id.Length + s.FollowUp!.Id.Length;
        foreach (var evidence in s.Evidence)
        {
            sum += evidence.Source.Id.Length + evidence.Excerpt.Length;
            foreach (string slot in evidence.Supports) sum += slot.Length;
        }

        return sum;
    }

    private static long Read(Delegate d) => d.Id.Length + d.Name.Length + (int)d.Role + d.Appointed!.Value.ToString().Length + (d.Active == true ? 1 : 0)
        + (long)d.Allowance!.Value + d.Note!.Length + d.Mentor!.Id.Length + d.Successor!.Id.Length + d.FirstSession!.Id.Length;
}
