using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>Turns the text of a value into the value.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T SlotDecoder<out T>(ReadOnlySpan<byte> utf8);
