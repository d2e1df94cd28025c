using DialogueFacts.Compiler.Naming;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes the record of a class.</summary>
internal sealed class RecordEmitter(ApiPlan plan)
{
    private const string Slots = "global::DialogueFacts.Data.FactSlots";
    private readonly PropertyEmitter _properties = new(plan);

    public GeneratedFile Emit(RecordPlan record)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Classes[record.Class].Class.Definition.File, record.Properties.Concat(record.InterfaceMembers.Select(m => m.Property)));
        DocumentationWriter.Write(writer, record.Documentation);
        writer.Write(SourceFile.GeneratedCode);
        JsonEmitter.WriteAttribute(writer, plan, record.Class, record.Name);
        string modifier = record.IsAbstract ? "abstract " : record.IsSealed ? "sealed " : "";
        using (writer.Open($"public {modifier}partial record {CSharpName.Escape(record.Name)}{Bases(record)}"))
        {
            EmitConstructors(writer, record);
            EmitIdentity(writer, record);
            EmitSourcing(writer, record);
            foreach (PropertyPlan property in record.Properties)
            {
                _properties.Emit(writer, property);
            }

            foreach (InterfaceMemberPlan member in record.InterfaceMembers)
            {
                _properties.EmitExplicit(writer, member);
            }

            JsonEmitter.WriteTypeInfo(writer, plan, record);
            EmitObjectMembers(writer, record);
        }

        return new GeneratedFile(HintNames.OfType("Record", record.Name), writer.ToString());
    }

    private static string Bases(RecordPlan record)
    {
        var bases = new List<string>();
        if (record.Base is { } @base)
        {
            bases.Add(@base);
        }

        bases.AddRange(record.Interfaces);
        if (record.Identifier is not null)
        {
            bases.Add("global::DialogueFacts.IFact");
        }

        if (record.Sourcing is not null)
        {
            bases.Add("global::DialogueFacts.ISourced");
        }

        if (record.Base is null)
        {
            bases.Add("global::DialogueFacts.Data.ICompiledObject");
        }

        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static void EmitConstructors(IndentedWriter writer, RecordPlan record)
    {
        string name = CSharpName.Escape(record.Name);
        string access = record.IsSealed ? "private" : "private protected";
        if (record.HoldsData)
        {
            writer.Write($"{access} readonly {Slots} _slots;");
            writer.Blank();
        }

        string @base = record.Base is null ? "" : " : base(in slots)";
        writer.Write($"{(record.IsAbstract ? "private protected" : "internal")} {name}(in {Slots} slots){@base} {{{(record.HoldsData ? " _slots = slots;" : "")} }}");
        writer.Blank();
        if (!record.IsSealed)
        {
            DocumentationWriter.Element(writer, "summary", "Another object for the same.");
        }

        @base = record.Base is null ? "" : " : base(original)";
        writer.Write(
            $"{(record.IsSealed ? "private" : "protected")} {name}({name} original){@base} {{{(record.HoldsData ? " _slots = original._slots;" : "")} }}");
        writer.Blank();
        if (record.Base is null)
        {
            writer.Write($"{Slots} global::DialogueFacts.Data.ICompiledObject.Slots => _slots;");
            writer.Blank();
        }
    }

    /// <summary>An identifier that is no text, or is not called <c>Id</c>, is a fact's <c>Id</c> all the same.</summary>
    private static void EmitIdentity(IndentedWriter writer, RecordPlan record)
    {
        if (record.Identifier is { } identifier && !(identifier.Name == nameof(IFact.Id) && identifier.Value.Form == ValueForm.Text))
        {
            writer.Write($"string global::DialogueFacts.IFact.Id => _slots.Id({identifier.Slot});");
            writer.Blank();
        }
    }

    private static void EmitSourcing(IndentedWriter writer, RecordPlan record)
    {
        if (record.Sourcing is not { } slots)
        {
            return;
        }

        int[] numbers =
            [slots.Doubtful, slots.Corrected, slots.FromElsewhere, slots.Exceptions, slots.Retracted, slots.UseInstead];

        writer.Write(
            $$"""
            /// <inheritdoc/>
            public global::System.Collections.Generic.IReadOnlyList<global::DialogueFacts.Evidence> Evidence =>
                _evidence ??= _slots.Parts<global::DialogueFacts.Evidence>({{Number(slots.Evidence)}});

            /// <inheritdoc/>
            public global::System.Collections.Generic.IReadOnlyList<global::DialogueFacts.Doubt> Doubts => _sourced.Doubts;

            /// <inheritdoc/>
            public global::System.Collections.Generic.IReadOnlyList<global::DialogueFacts.Dispute> Disputes => _sourced.Disputes;

            /// <inheritdoc/>
            public global::System.Collections.Generic.IReadOnlyList<global::DialogueFacts.RuleException> Exceptions => _sourced.Exceptions;

            /// <inheritdoc/>
            public string? Retracted => _sourced.Retracted;

            /// <inheritdoc/>
            public string? UseInstead => _sourced.UseInstead;

            private global::DialogueFacts.Data.Sourcing _sourced => _sourcing ??= new global::DialogueFacts.Data.Sourcing(
                this, in _slots, {{string.Join(", ", numbers.Select(Number))}});

            private global::System.Collections.Generic.IReadOnlyList<global::DialogueFacts.Evidence>? _evidence;
            private global::DialogueFacts.Data.Sourcing? _sourcing;
            """);
        writer.Blank();
    }

    private static string Number(int slot) => slot == SlotTag.None ? "global::DialogueFacts.Data.SlotTag.None" : $"{slot}";

    /// <summary>What the compiler would synthesise reads every field, and walks from fact to fact.</summary>
    private static void EmitObjectMembers(IndentedWriter writer, RecordPlan record)
    {
        string name = CSharpName.Escape(record.Name);
        string same = record.IsFact ? "IsSameFact" : "IsSameContent";
        string print = record.Base is not null ? "protected override" : record.IsSealed ? "private" : "protected virtual";
        writer.Write(
            $$"""
            /// <summary>{{(record.IsFact ? "Whether both are the same fact: of the same class, with the same identifier." : "Whether both are of the same class and have the same values.")}}</summary>
            public {{(record.IsSealed ? "" : "virtual ")}}bool Equals({{name}}? other) =>
                other is not null && EqualityContract == other.EqualityContract && _slots.{{same}}(in other._slots);

            /// <inheritdoc/>
            public override int GetHashCode() => _slots.{{(record.IsFact ? "FactHash" : "ContentHash")}}();

            /// <summary>{{(record.IsFact ? "The class and the identifier." : "The class and the values; facts only by their identifiers.")}}</summary>
            public override string ToString() => _slots.Describe();

            {{(print == "private" ? "" : "/// <summary>Appends what it says.</summary>\n")}}{{print}} bool PrintMembers(global::System.Text.StringBuilder builder) => _slots.Print(builder);
            """);
    }
}
