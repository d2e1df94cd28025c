using System.Text.Json.Serialization;

namespace DialogueFacts.Benchmarks.Yardsticks;

/// <summary>The facts of one file as classes that serializers fill: dates, numbers and enums as what they are, references left as text.</summary>
public sealed class ArchiveData
{
    public List<SessionData> Sessions { get; set; } = [];

    public List<DelegateData> Delegates { get; set; } = [];

    public sealed class SessionData
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";

        public EdtfDate Date { get; set; }

        public long? Attendees { get; set; }

        public string Chair { get; set; } = "";

        public string? Previous { get; set; }

        public string? FollowUp { get; set; }

        public List<EvidenceData> Evidence { get; set; } = [];
    }

    public sealed class EvidenceData
    {
        public string Source { get; set; } = "";

        public string Excerpt { get; set; } = "";

        public List<string> Supports { get; set; } = [];
    }

    [JsonConverter(typeof(JsonStringEnumConverter<RoleData>))]
    public enum RoleData
    {
        Chair,
        Member,
        Observer,
    }

    public sealed class DelegateData
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public RoleData Role { get; set; }

        public EdtfDate? Appointed { get; set; }

        public bool? Active { get; set; }

        public decimal? Allowance { get; set; }

        public string? Note { get; set; }

        public string? Mentor { get; set; }

        public string? Successor { get; set; }

        public string? FirstSession { get; set; }
    }
}
