System.Console.WriteLine("RunnersKnee");
