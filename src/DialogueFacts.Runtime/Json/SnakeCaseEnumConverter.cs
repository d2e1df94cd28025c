#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueFacts.Json;

/// <summary>Writes and reads the enums of evidence as data write them: <c>from_elsewhere</c>.</summary>
/// <remarks>Applied by attribute, so that <see cref="JsonSerializer"/> uses it without being told.</remarks>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
#endif
