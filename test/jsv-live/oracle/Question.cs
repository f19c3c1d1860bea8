// One line of input, understood: what to do, with which type, on what.

using System.Text.Json;

namespace Understudy.Oracle;

/// <param name="Value">The value to write; null where <paramref name="Text"/> is to be read.</param>
internal sealed record Question(string Op, Type Type, string Text, object? Value)
{
    private static readonly string[] Writers = ["write", "writeStream", "writeJson", "dump"];

    public static Question From(JsonElement json)
    {
        try
        {
            var op = Member(json, "op");
            var text = Member(json, "text");
            // formatting is of text alone, whatever its type
            var type = op == "format" ? typeof(string) : TypeName.Parse(Member(json, "type"));
            return new(op, type, text, Writers.Contains(op) ? CanonicalReader.Read(text, type) : null);
        }
        catch (Exception error) when (error is not BadQuestion)
        {
            throw new BadQuestion($"{error.GetType().Name}: {error.Message}", error);
        }
    }

    private static string Member(JsonElement json, string name) =>
        JsonText.MemberOf(json, name) is { ValueKind: JsonValueKind.String } value
            ? JsonText.Unquote(value)
            : throw new BadQuestion($"\"{name}\" must be a string.");
}

/// <summary>A question that cannot be asked, so that the library never saw it.</summary>
internal sealed class BadQuestion(string message, Exception? cause = null) : Exception(message, cause);
