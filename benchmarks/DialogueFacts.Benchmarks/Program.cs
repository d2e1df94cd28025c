using System.Globalization;
using DialogueFacts.Benchmarks.Yardsticks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return YardstickProgram.TryRun(args) ? 0 : DialogueFacts.Benchmarks.BenchmarkCommand.Run(args);
