namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>Where an excerpt cuts a word or a number of its source, so that it may say something else: <c>happy</c> of <c>unhappy</c>, <c>3</c> of <c>36,450</c>.</summary>
[Flags]
public enum ExcerptCuts
{
    /// <summary>The excerpt, and each of its parts, begins and ends between words.</summary>
    None = 0,

    /// <summary>A word or number of the source begins before the excerpt, or before a part of it.</summary>
    Start = 1,

    /// <summary>A word or number of the source goes on after the excerpt, or after a part of it.</summary>
    End = 2,
}
