namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>A moment of reading to which <see cref="FileReading"/> can go back.</summary>
internal readonly record struct ReadingMark(int Findings, int Facts, int Flaws);
