using System.Text.Json;

namespace RunnersKnee.Serialization;

/// <summary>The place where a reader stops because what follows is not JSON.</summary>
internal static class SyntaxPlace
{
    public static Place Find(Utf8JsonReader reader)
    {
        // a list with the index of its next element; an object with -1
        var open = new Stack<(Place At, int Next)>();
        var here = Place.Root;
        try
        {
            do
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        here = open.Peek().At.Member(reader.GetString()!);
                        break;
                    case JsonTokenType.StartObject:
                        open.Push((here, -1));
                        break;
                    case JsonTokenType.StartArray:
                        open.Push((here, 0));
                        here = here.Element(0);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        here = After(open, open.Pop().At);
                        break;
                    default:
                        here = After(open, here);
                        break;
                }
            }
            while (reader.Read());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // this is the place
        }

        return here;
    }

    /// <summary>Where the reader stands after a whole value.</summary>
    private static Place After(Stack<(Place At, int Next)> open, Place value)
    {
        if (!open.TryPop(out var around))
        {
            return value;
        }

        (Place At, int Next) next = around.Next < 0 ? around : (around.At, around.Next + 1);
        open.Push(next);
        return next.Next < 0 ? next.At : next.At.Element(next.Next);
    }
}
