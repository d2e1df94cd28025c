using System.CommandLine;
using System.CommandLine.Parsing;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Tool.Input;

namespace DialogueFacts.Tool.Commands;

/// <summary>How commands are told which facts they are about. Options are named as those of <c>linkml validate</c>.</summary>
internal sealed class FactOptions
{
    private readonly Option<string?> _schema = new("--schema", "-s")
    {
        HelpName = "MODEL",
        Description = "The LinkML model. Without it: model.yaml beside the data, or in the nearest folder above.",
    };

    private readonly Option<string?> _targetClass = new("--target-class", "-C")
    {
        HelpName = "CLASS",
        Description = "The class that the data are instances of. Without it: the model's tree root.",
    };

    private readonly Option<string?> _snapshots = new("--snapshots")
    {
        HelpName = "FOLDER",
        Description = "The folder with the texts of the sources. Without it: seeds beside the model's folder.",
    };

    private readonly Option<MatchTier> _lowestTier = new("--lowest-tier")
    {
        HelpName = "TIER",
        Description = "The lowest tier at which an excerpt may match: Edited, Typographic or Exact, as DialogueFactsLowestTier says it in a project. Without it: Edited.",
        DefaultValueFactory = _ => EvidenceOptions.Tiers[0],
        CustomParser = Tier,
    };

    private readonly Argument<string[]> _data = new("DATA")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, or folders with all the YAML files in them. A file is read with the other facts beside its model, unless --schema or "
            + "--target-class is given.",
    };

    public void AddTo(Command command)
    {
        command.Add(_schema);
        command.Add(_targetClass);
        command.Add(_snapshots);
        command.Add(_lowestTier);
        command.Add(_data);
    }

    /// <summary>The files that a command line names.</summary>
    public FactFiles Files(ParseResult parsed) => new(
        parsed.GetValue(_data)!, parsed.GetValue(_schema), parsed.GetValue(_snapshots), isWhole: parsed.GetValue(_targetClass) is not null);

    /// <summary>What is in them. Null if they cannot be read, of which <paramref name="parsed"/>'s error writer was told.</summary>
    public CompilerInput? Load(FactFiles files, ParseResult parsed)
    {
        try
        {
            return files.Load() with
            {
                TargetClass = parsed.GetValue(_targetClass),
                Evidence = new EvidenceOptions { LowestTier = parsed.GetValue(_lowestTier) },
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(problem.Message);
            return null;
        }
    }

    private static MatchTier Tier(ArgumentResult result)
    {
        foreach (MatchTier tier in EvidenceOptions.Tiers)
        {
            if (string.Equals(result.Tokens[0].Value, tier.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return tier;
            }
        }

        result.AddError($"--lowest-tier takes {string.Join(", ", EvidenceOptions.Tiers)}, not '{result.Tokens[0].Value}'.");
        return default;
    }
}
