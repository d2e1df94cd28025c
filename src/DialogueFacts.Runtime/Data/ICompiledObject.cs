using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>A record of compiled facts.</summary>
/// <remarks>Made for generated code; not meant to be used by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICompiledObject
{
    /// <summary>What it decodes its properties from.</summary>
    FactSlots Slots { get; }
}
