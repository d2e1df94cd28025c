using System.Text.Json.Serialization;

namespace DialogueFacts.Runtime.Tests.Json;

[JsonSerializable(typeof(Note))]
internal sealed partial class NoteContext : JsonSerializerContext;
