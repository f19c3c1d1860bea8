// The real ServiceStack.Text, set up as a server of .NET sets it up, and its entrances by name.

using System.Text;
using JsvOracle;
using ServiceStack.Text;

namespace Understudy.Oracle;

internal static class Library
{
    private static readonly Empty Blank = new();

    public static void Configure()
    {
        JsConfig.InitStatics();
        JsConfig.TextCase = TextCase.CamelCase;
        foreach (var type in OracleTypes.Classes) AssignedMembers.Watch(type);
    }

    public static string? Answer(Question question)
    {
        ForgetDepth();
        var (op, type, text, value) = question;
        return op switch
        {
            "write" => TypeSerializer.SerializeToString(value, value?.GetType() ?? type),
            "writeStream" => WrittenToStream(value),
            "writeJson" => JsonSerializer.SerializeToString(value, value?.GetType() ?? type),
            "dump" => value.Dump(),
            "format" => JsvFormatter.Format(text),
            "read" => Shown(TypeSerializer.DeserializeFromString(text, type), type),
            "readStream" => Shown(TypeSerializer.DeserializeFromStream(type, StreamOf(text)), type),
            "readStrict" => Shown(ReadStrictly(text, type), type),
            "readJson" => Shown(JsonSerializer.DeserializeFromString(text, type), type),
            _ => throw new BadQuestion($"There is no op \"{op}\"."),
        };
    }

    /// <summary>
    /// Every read deeper than the limit leaves 10.5.0's count of levels, one per thread, one too high. A typed write
    /// sets it to zero; without one an answer would depend on the questions before it.
    /// </summary>
    private static void ForgetDepth() => TypeSerializer.SerializeToString<Empty>(Blank);

    private static string WrittenToStream(object? value)
    {
        using var stream = new MemoryStream();
        TypeSerializer.SerializeToStream(value, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static object? ReadStrictly(string text, Type type)
    {
        using var scope = JsConfig.With(new Config { ThrowOnError = true, TextCase = TextCase.CamelCase });
        return TypeSerializer.DeserializeFromString(text, type);
    }

    private static string Shown(object? value, Type type) => CanonicalWriter.Write(value, type);
}
