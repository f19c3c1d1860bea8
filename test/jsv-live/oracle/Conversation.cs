// One answer per question: the text the library gave, or the exception it threw.

using System.Reflection;

namespace Understudy.Oracle;

internal static class Conversation
{
    public static void Hold(TextReader questions, TextWriter answers)
    {
        while (questions.ReadLine() is { } line)
        {
            if (line.Length > 0) answers.WriteLine(Answer(line));
        }
    }

    private static string Answer(string line)
    {
        var id = "null";
        try
        {
            using var json = JsonText.Parse(line);
            id = JsonText.MemberOf(json.RootElement, "id")?.GetRawText() ?? id;
            return Said(id, Library.Answer(Question.From(json.RootElement)));
        }
        catch (Exception error)
        {
            return Refused(id, Thrown(error));
        }
    }

    /// <summary>The exception itself, not the one that reflection wrapped it in.</summary>
    private static Exception Thrown(Exception error) =>
        error is TargetInvocationException { InnerException: { } inner } ? Thrown(inner) : error;

    private static string Said(string id, string? text) => $$"""{"id":{{id}},"ok":true,"text":{{JsonText.Quote(text)}}}""";

    private static string Refused(string id, Exception error)
    {
        var type = error is BadQuestion ? "OracleInput" : error.GetType().Name;
        return $$$"""{"id":{{{id}}},"ok":false,"error":{"type":{{{JsonText.Quote(type)}}},"message":{{{JsonText.Quote(error.Message)}}}}}""";
    }
}
