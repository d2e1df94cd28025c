using System.Runtime.InteropServices;

namespace DialogueFacts.Benchmarks.Processes;

/// <summary>The processor time of all processes that were started from here and have ended: .NET cannot tell it of a process that is gone.</summary>
internal static partial class ChildTimes
{
    private const int Children = -1;

    /// <exception cref="PlatformNotSupportedException">There is no <c>getrusage</c>.</exception>
    public static TimeSpan Read()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            throw new PlatformNotSupportedException("Processor times of processes are measured on Linux and macOS.");
        }

        var usage = new long[32];
        return ResourceUsage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds((int)usage[1] + (int)usage[3])
            : throw new InvalidOperationException("getrusage failed.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int ResourceUsage(int who, [In, Out] long[] usage);
}
