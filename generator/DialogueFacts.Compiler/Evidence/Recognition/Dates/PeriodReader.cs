namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads weeks, months and years counted from that of the source, in the wordings of which there are no two opinions.</summary>
internal sealed class PeriodReader(DateWords words)
{
    private static readonly Wordings<(PeriodUnit Unit, int Later)> Periods = new(
    [
        .. In("last # / previous calendar #", -1, "week", "month", "year"),
        .. In("this # / earlier this # / later this #", 0, "week", "month", "year"),
        .. In("next #", 1, "week", "month", "year"),
        .. In("# pasada / pasada #", -1, "semana"),
        .. In("# pasado / pasado #", -1, "semana", "mes", "año"),
        .. In("este #", 0, "semana", "mes", "año"),
        .. In("esta #", 0, "semana"),
        .. In("próxima # / # próxima", 1, "semana"),
        .. In("próximo # / # próximo", 1, "semana", "mes", "año"),
        .. In("# que viene / # entrante", 1, "semana", "mes", "año"),
    ]);

    /// <summary>Null if none begins here.</summary>
    public (PeriodUnit Unit, int Later, int End)? Read(int at) => Periods.Find(words, at) is { Words: var wording, Meaning: var period }
        ? (period.Unit, period.Later, at + wording.Length)
        : null;

    private static IEnumerable<(string[] Words, (PeriodUnit Unit, int Later) Meaning)> In(string wordings, int later, params string[] units) =>
        from wording in wordings.Split('/')
        from unit in units
        select (wording.Trim().Replace("#", unit).Split(' '), (UnitOf(unit), later));

    private static PeriodUnit UnitOf(string name) => name switch
    {
        "week" or "semana" => PeriodUnit.Week,
        "month" or "mes" => PeriodUnit.Month,
        _ => PeriodUnit.Year,
    };
}
