using System.CommandLine;

namespace RunnersKnee.Samples.Console.Input;

/// <summary>An option that says in words what it takes.</summary>
internal interface ITakes
{
    string Takes { get; }
}

/// <summary>An option with one value, read by hand, so that a fault names the option, the value and what is allowed.</summary>
internal sealed class Ask<T> : Option<T>, ITakes
{
    public Ask(string name, string helpName, string about, Reading<T> reading)
        : base(name)
    {
        Takes = reading.Takes;
        HelpName = helpName;
        Description = about;
        Arity = ArgumentArity.ExactlyOne;
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (reading.TryRead(text, out var value))
            {
                return value;
            }

            result.AddError(InputFault.Value(name, text, Takes).Message);
            return default;
        };
    }

    public string Takes { get; }
}
