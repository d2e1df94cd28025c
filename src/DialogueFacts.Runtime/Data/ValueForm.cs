using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>How a value is written. In a slot that takes values of several forms, each value begins with its form's character.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ValueForm
{
    /// <summary>Any of the other forms, which the value's first character tells.</summary>
    Any = 'a',

    /// <summary>Text, as it is.</summary>
    Text = 's',

    /// <summary>A whole number, in decimal digits.</summary>
    Integer = 'i',

    /// <summary>A floating-point number.</summary>
    Double = 'f',

    /// <summary>A decimal number.</summary>
    Decimal = 'n',

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 'b',

    /// <summary>A date of ISO 8601.</summary>
    Date = 'd',

    /// <summary>A date and time of ISO 8601.</summary>
    DateTime = 'o',

    /// <summary>A time of day of ISO 8601.</summary>
    Time = 't',

    /// <summary>A date of EDTF.</summary>
    Edtf = 'x',

    /// <summary>A URI.</summary>
    Uri = 'u',

    /// <summary>A permissible value by its number; under <see cref="Any"/>, the enum's number and <c>.</c> before it.</summary>
    Enum = 'e',

    /// <summary>How and where an excerpt was found: an <see cref="ExcerptPlace"/>.</summary>
    Match = 'q',

    /// <summary>Several paths: <see cref="PathList"/>.</summary>
    Paths = 'k',

    /// <summary>A fact, by its identifier.</summary>
    Fact = 'r',

    /// <summary>A part, as an object.</summary>
    Part = 'p',

    /// <summary>A list whose items are <see cref="Any"/>.</summary>
    List = 'l',

    /// <summary>A mapping: keys and values in turn, the values <see cref="Any"/>.</summary>
    Mapping = 'm',

    /// <summary>YAML's null; nothing follows.</summary>
    Null = '0',
}
