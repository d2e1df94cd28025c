return DialogueFacts.Tool.CommandLine.Run(args, Console.Out, Console.Error);
