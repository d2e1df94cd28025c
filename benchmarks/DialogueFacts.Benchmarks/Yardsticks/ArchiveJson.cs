using System.Text.Json.Serialization;

namespace DialogueFacts.Benchmarks.Yardsticks;

/// <summary>System.Text.Json without reflection.</summary>
[JsonSerializable(typeof(ArchiveData))]
internal sealed partial class ArchiveJson : JsonSerializerContext;
