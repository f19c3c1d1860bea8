// Names of types as questions spell them: int?, List<Dictionary<string,Inner>>, string[][].

namespace Understudy.Oracle;

internal static class TypeName
{
    private static readonly Dictionary<string, Type> Scalars = new()
    {
        ["string"] = typeof(string), ["bool"] = typeof(bool), ["char"] = typeof(char), ["object"] = typeof(object),
        ["sbyte"] = typeof(sbyte), ["short"] = typeof(short), ["int"] = typeof(int), ["long"] = typeof(long),
        ["byte"] = typeof(byte), ["ushort"] = typeof(ushort), ["uint"] = typeof(uint), ["ulong"] = typeof(ulong),
        ["float"] = typeof(float), ["double"] = typeof(double), ["decimal"] = typeof(decimal),
        ["DateTime"] = typeof(DateTime), ["DateTimeOffset"] = typeof(DateTimeOffset), ["TimeSpan"] = typeof(TimeSpan),
        ["Guid"] = typeof(Guid), ["Uri"] = typeof(Uri),
    };

    private static readonly Dictionary<Type, string> ScalarNames = Scalars.ToDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly Dictionary<string, Type> Parsed = [];

    public static Type Parse(string name)
    {
        name = name.Replace(" ", "");
        return Parsed.TryGetValue(name, out var known) ? known : Parsed[name] = ParseNew(name);
    }

    public static string Of(Type type) => type switch
    {
        _ when ScalarNames.TryGetValue(type, out var name) => name,
        _ when Nullable.GetUnderlyingType(type) is { } inner => $"{Of(inner)}?",
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        _ when IsGeneric(type, typeof(List<>)) => $"List<{Of(type.GetGenericArguments()[0])}>",
        _ when IsGeneric(type, typeof(Dictionary<,>)) => $"Dictionary<{string.Join(',', type.GetGenericArguments().Select(Of))}>",
        _ => type.Name,
    };

    public static bool IsGeneric(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static Type ParseNew(string name) => name switch
    {
        _ when name.EndsWith('?') => typeof(Nullable<>).MakeGenericType(Parse(name[..^1])),
        _ when name.EndsWith("[]") => Parse(name[..^2]).MakeArrayType(),
        _ when Inside(name, "List<") is { } item => typeof(List<>).MakeGenericType(Parse(item)),
        _ when Inside(name, "Dictionary<") is { } pair => ParseDictionary(pair),
        _ => Scalars.GetValueOrDefault(name) ?? OracleTypes.ByName.GetValueOrDefault(name)
            ?? throw new BadQuestion($"There is no type \"{name}\"."),
    };

    private static string? Inside(string name, string opening) =>
        name.StartsWith(opening) && name.EndsWith('>') ? name[opening.Length..^1] : null;

    /// <summary>A key is a scalar, so the first comma ends it.</summary>
    private static Type ParseDictionary(string pair) =>
        pair.Split(',', 2) is [var key, var value]
            ? typeof(Dictionary<,>).MakeGenericType(Parse(key), Parse(value))
            : throw new BadQuestion($"A dictionary has two types, not \"{pair}\".");
}
