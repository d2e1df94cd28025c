using DialogueFacts.Data;

namespace DialogueFacts;

/// <summary>The texts of <see cref="MatchTier"/>, which no model has.</summary>
internal static class MatchTexts
{
    public static EnumTexts All { get; } =
        new(new EnumText("unchecked"), new EnumText("exact"), new EnumText("typographic"), new EnumText("edited"));
}
