namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>What a <see cref="NearbyPeriod"/> is.</summary>
internal enum PeriodUnit
{
    Week,
    Month,
    Year,
}
