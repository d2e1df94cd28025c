namespace DialogueFacts.Benchmarks.Processes;

/// <summary>What one run of a process took.</summary>
/// <param name="Cpu">Processor time, user and system together, over all threads: what other programs do on the machine hardly changes it.</param>
/// <param name="PeakMemory">In bytes.</param>
internal sealed record ProcessRun(TimeSpan Wall, TimeSpan Cpu, long PeakMemory, string Output);
