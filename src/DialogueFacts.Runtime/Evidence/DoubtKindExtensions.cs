namespace DialogueFacts;

/// <summary>The names that the data have for <see cref="DoubtKind"/>.</summary>
public static class DoubtKindExtensions
{
    /// <summary>The slot that says so: <c>doubtful</c>, <c>corrected</c> or <c>from_elsewhere</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public static string ToText(this DoubtKind kind) => kind switch
    {
        DoubtKind.Doubtful => "doubtful",
        DoubtKind.Corrected => "corrected",
        DoubtKind.FromElsewhere => "from_elsewhere",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such doubt."),
    };
}
