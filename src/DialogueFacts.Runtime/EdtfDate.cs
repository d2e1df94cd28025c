namespace DialogueFacts;

/// <summary>A date.</summary>
public readonly struct EdtfDate;
