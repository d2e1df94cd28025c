namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>What IntelliSense shows of a model and of facts.</summary>
public sealed class DocumentationTests
{
    private const string Model =
        """
        classes:
          Log:
            tree_root: true
            attributes:
              talks: {range: Talk, multivalued: true, inlined_as_list: true}
          Talk:
            description: |-
              A talk, `open` to all; ``a `b` c`` & `<x>`, an odd ` tick.

              Its second paragraph.
            deprecated: Talk less
            deprecated_element_has_exact_replacement: Listening
            attributes:
              id: {identifier: true}
              label: {slot_uri: "http://www.w3.org/2000/01/rdf-schema#label"}
              name: {slot_uri: "http://schema.org/name"}
              account: {slot_uri: "http://schema.org/description"}
        """;

    private const string Facts =
        """
        talks:
          - {id: first, label: Opening Talk, name: opening talk, account: It began with `hello`.}
        """;

    private static readonly Lazy<string> Code = new(() => string.Concat(Author.Writes(Model, Facts).Emit().Select(f => f.Text)));

    [Fact]
    public void Code_in_a_description_is_code() => AssertHas(
        """
        /// <summary>
        /// <para>A talk, <c>open</c> to all; <c>a `b` c</c> &amp; <c>&lt;x&gt;</c>, an odd ` tick.</para>
        /// <para>Its second paragraph.</para>
        /// </summary>
        """);

    [Fact]
    public void What_a_fact_says_is_no_markdown() => AssertHas("/// <para>It began with `hello`.</para>");

    [Fact]
    public void Names_that_differ_in_case_alone_are_one() => AssertHas(
        """
            /// <summary>
            /// <para>Opening Talk</para>
            /// <para>It began
        """);

    [Fact]
    public void A_replacement_follows_in_a_sentence_of_its_own() => AssertHas("""[global::System.Obsolete("Talk less. Use 'Listening'.")]""");

    [Fact]
    public void Lookup_says_what_it_throws() => AssertHas(
        """
            /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
            public static global::Authored.Talk? Find(
        """);

    private static void AssertHas(string lines) => Assert.Contains(lines, Code.Value, StringComparison.Ordinal);
}
