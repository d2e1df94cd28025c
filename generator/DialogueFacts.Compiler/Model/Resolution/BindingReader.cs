using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads <c>bindings</c>. One that cannot be read is reported, and binds nothing: what it would have asked for is not known.</summary>
internal sealed class BindingReader(SchemaIndex schema, Ranges ranges)
{
    private readonly Lazy<PrefixMap> _prefixes = new(() => PrefixMaps.Of(schema, default));

    public EquatableArray<EnumBinding> Read(SlotLayers layers) =>
        layers.Find("bindings") is { } holder ? holder.Items("bindings").Select(Read).OfType<EnumBinding>().ToEquatableArray() : default;

    private EnumBinding? Read(Definition binding)
    {
        if (binding.Text("range") is not { } name || ranges.Resolve(name, binding.AnchorOf("range")) is not SlotRange.OfEnum { Enum: var range })
        {
            return null;
        }

        bool isReadable = IsFormulaReadable(binding);
        if (ObligationOf(binding) is not { } obligation || !isReadable)
        {
            return null;
        }

        string? formula = binding.Text("pv_formula");
        return new EnumBinding(
            binding.Text("binds_value_of") ?? "", range, range.Values.SelectMany(v => TextsOf(v, formula)).Distinct(StringComparer.Ordinal).ToEquatableArray())
        {
            Obligation = obligation,
        };
    }

    private string[] TextsOf(PermissibleValue value, string? formula)
    {
        string uri = value.Meaning ?? _prefixes.Value.Expand(value.Name);
        return formula switch
        {
            "CODE" => [value.Name],
            "CURIE" => CuriesOf(uri),
            "URI" => [uri],
            "LABEL" => [value.Title ?? value.Name],
            _ => [value.Name, uri, .. CuriesOf(uri)],
        };
    }

    private string[] CuriesOf(string uri)
    {
        string[] curies =
        [
            .. _prefixes.Value.Expansions
                .Where(e => e.Value.Length > 0 && uri.StartsWith(e.Value, StringComparison.Ordinal))
                .Select(e => e.Key + ":" + uri.Substring(e.Value.Length)),
        ];
        return curies.Length > 0 ? curies : [uri];
    }

    private bool IsFormulaReadable(Definition binding)
    {
        string? stated = binding.Text("pv_formula");
        if (stated is null or "CODE" or "CURIE" or "URI" or "LABEL")
        {
            return true;
        }

        if (stated == "FHIR_CODING")
        {
            schema.Findings.Add(
                ModelRules.Unsupported, binding.AnchorOf("pv_formula"), "FHIR_CODING", "FHIR's codings are objects; bind the slot that holds the code");
        }
        else
        {
            schema.Findings.Add(ModelRules.WrongShape, binding.AnchorOf("pv_formula"), "pv_formula", "CODE, CURIE, URI, FHIR_CODING or LABEL");
        }

        return false;
    }

    /// <summary>Null if it is none that LinkML knows.</summary>
    private Obligation? ObligationOf(Definition binding)
    {
        switch (binding.Text("obligation_level"))
        {
            case null or "REQUIRED":
                return Obligation.Required;
            case "RECOMMENDED":
                return Obligation.Recommended;
            case "OPTIONAL" or "EXAMPLE":
                return Obligation.Optional;
            case "DISCOURAGED":
                return Obligation.Discouraged;
            default:
                schema.Findings.Add(
                    ModelRules.WrongShape, binding.AnchorOf("obligation_level"), "obligation_level", "REQUIRED, RECOMMENDED, OPTIONAL, EXAMPLE or DISCOURAGED");
                return null;
        }
    }
}
