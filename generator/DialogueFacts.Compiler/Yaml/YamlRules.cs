using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>What can be wrong with a file as YAML.</summary>
internal static class YamlRules
{
    public static readonly Rule Syntax = Error("DF1001", "Files are valid YAML", "This is not valid YAML: {0}");

    public static readonly Rule NotUtf8 = Error("DF1002", "Files are UTF-8", "{0} is not valid UTF-8. Save it as UTF-8.");

    public static readonly Rule ForbiddenCharacter = Error("DF1003", "Files hold no invisible control characters",
        "{0} must not stand in a YAML file: {1}");

    public static readonly Rule Tab = Error("DF1004", "Lines are indented with spaces",
        "This line is indented with a tab, which YAML does not allow. Indent it with spaces.");

    public static readonly Rule Indentation = Error("DF1005", "Lines are indented like their neighbours", "{0}");

    public static readonly Rule UnclosedQuote = Error("DF1006", "Quoted texts are closed",
        "The text that begins here with {0} is not closed{1}. Add the closing {0}; lines that continue a quoted text are indented deeper than its key.");

    public static readonly Rule TextAfterQuote = Error("DF1007", "Nothing follows a quoted text",
        "More text follows the closing {0}. {1}");

    public static readonly Rule UnclosedBracket = Error("DF1008", "Brackets are closed",
        "The '{0}' that opens here is not closed with '{1}' before {2}. Close it, or put the ',' that is missing there.");

    public static readonly Rule MissingComma = Error("DF1009", "Commas divide what stands in brackets",
        "A ',' is missing here, or the '{1}' that closes the '{0}' at {2}. Quote a text that holds ',', '[', ']', '{{', '}}' or ': '.");

    public static readonly Rule MissingSpaceAfterColon = Error("DF1010", "A space follows the colon of a key",
        "'{0}' is no key, because no space follows its ':'. Write: {1}");

    public static readonly Rule ColonInText = Error("DF1011", "Texts that hold ': ' are quoted",
        "': ' ends a key, so a text that holds it has to be quoted. Write: {0}");

    public static readonly Rule ReservedStart = Error("DF1012", "Texts that begin with a reserved character are quoted",
        "A text cannot begin with '{0}' unless it is quoted. {1}");

    public static readonly Rule Escape = Error("DF1013", "Escapes in double quotes are known to YAML",
        "'{0}' is no escape that YAML knows. Write '\\\\' for a backslash, or put the text in single quotes, where a backslash is just that.");

    public static readonly Rule DuplicateKey = Error("DF1014", "A key stands once in its mapping",
        "The key '{0}' already stands in this mapping at {1}; the first one counts. Remove or rename one of them.");

    public static readonly Rule KeyIsNoText = Error("DF1015", "Keys are texts",
        "A key has to be a text, but this is {0}. What stands under it is left out.");

    public static readonly Rule MergeKey = Error("DF1016", "Mappings are not merged",
        "The merge key '<<' is not supported, as YAML 1.2 does not know it. Write the entries out, or refer to a whole value with an alias.");

    public static readonly Rule Tag = Error("DF1017", "Values carry no tags but YAML's own",
        "The tag '{0}' {1}");

    public static readonly Rule UnknownAlias = Error("DF1018", "Aliases have an anchor",
        "No anchor '&{0}' precedes this alias in its document.{1}");

    public static readonly Rule RecursiveAlias = Error("DF1019", "Values do not contain themselves",
        "This alias stands inside of what '&{0}' at {1} names, so the value would contain itself. Remove it.");

    public static readonly Rule AliasLimit = Error("DF1020", "Aliases stay within reason",
        "The aliases up to here stand for more than {0} values, many times what the file holds. The file is read no further; write out less by alias.");

    public static readonly Rule TooDeep = Error("DF1021", "Values are not nested too deeply",
        "Values are nested more than {0} levels deep here. The file is read no further.");

    public static readonly Rule Directive = Error("DF1022", "Directives are YAML's own", "{0}");

    public static readonly Rule Entry = Error("DF1023", "Mappings hold entries, and lists hold items",
        "'{0}' is neither 'key: value' nor '- item'. Add what is missing, or, if it goes on with the text above, indent it deeper than that text's key.");

    private static Rule Error(string id, string title, string message) => new(id, Severity.Error, title, message);
}
