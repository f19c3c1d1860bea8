// Canonical JSON to a value of a type, by reflection and without the library's help.

using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Understudy.Oracle;

internal static class CanonicalReader
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static object? Read(string text, Type type)
    {
        using var json = JsonText.Parse(text);
        return Read(json.RootElement, type);
    }

    private static object? Read(JsonElement json, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (json.ValueKind is JsonValueKind.Null) return Nothing(declared);
        if (JsonText.MemberOf(json, "$type") is { } name)
        {
            type = TypeName.Parse(JsonText.Unquote(name));
            if (JsonText.MemberOf(json, "$value") is { } value) return Read(value, type);
        }
        return type switch
        {
            _ when type == typeof(object) => ReadUntyped(json),
            _ when type == typeof(byte[]) => Convert.FromBase64String(JsonText.Unquote(json)),
            { IsArray: true } => ReadArray(json, type.GetElementType()!),
            _ when TypeName.IsGeneric(type, typeof(List<>)) => ReadList(json, type),
            _ when TypeName.IsGeneric(type, typeof(Dictionary<,>)) => ReadDictionary(json, type),
            _ when OracleTypes.IsClass(type) => ReadMembers(json, type),
            _ => ReadScalar(json, type),
        };
    }

    private static object? Nothing(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? throw new BadQuestion($"A {TypeName.Of(type)} is never null.")
            : null;

    private static object ReadScalar(JsonElement json, Type type)
    {
        if (json.ValueKind is JsonValueKind.True or JsonValueKind.False && type == typeof(bool)) return json.GetBoolean();
        var text = json.ValueKind switch
        {
            JsonValueKind.String => JsonText.Unquote(json),
            JsonValueKind.Number => json.GetRawText(),
            _ => throw new BadQuestion($"{json.ValueKind} is no {TypeName.Of(type)}."),
        };
        return ReadKey(text, type);
    }

    /// <summary>A scalar from its text alone, which is also how the keys of dictionaries are given.</summary>
    private static object ReadKey(string text, Type type) => type switch
    {
        { IsEnum: true } => Enum.Parse(type, text),
        _ when type == typeof(DateTime) => DateTime.Parse(text, Invariant, DateTimeStyles.RoundtripKind),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.Parse(text, Invariant),
        _ when type == typeof(TimeSpan) => TimeSpan.ParseExact(text, "c", Invariant),
        _ when type == typeof(Guid) => Guid.Parse(text),
        _ when type == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
        _ when type == typeof(decimal) => decimal.Parse(text, NumberStyles.Float, Invariant),
        _ => Convert.ChangeType(text, type, Invariant),
    };

    private static Array ReadArray(JsonElement json, Type item)
    {
        var array = Array.CreateInstance(item, json.GetArrayLength());
        foreach (var (index, value) in json.EnumerateArray().Index()) array.SetValue(Read(value, item), index);
        return array;
    }

    private static IList ReadList(JsonElement json, Type type)
    {
        var list = New<IList>(type);
        foreach (var value in json.EnumerateArray()) list.Add(Read(value, type.GetGenericArguments()[0]));
        return list;
    }

    private static IDictionary ReadDictionary(JsonElement json, Type type)
    {
        var dictionary = New<IDictionary>(type);
        var (key, value) = (type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        foreach (var entry in json.EnumerateObject()) dictionary[ReadKey(JsonText.NameOf(entry), key)] = Read(entry.Value, value);
        return dictionary;
    }

    private static object ReadMembers(JsonElement json, Type type)
    {
        var instance = New<object>(type);
        foreach (var entry in json.EnumerateObject())
        {
            var name = JsonText.NameOf(entry);
            if (name == "$type") continue;
            var member = OracleTypes.MembersOf(type).FirstOrDefault(member => member.Name == name || CamelCase.Of(member.Name) == name)
                ?? throw new BadQuestion($"{type.Name} has no member \"{name}\".");
            member.SetValue(instance, Read(entry.Value, member.PropertyType));
        }
        return instance;
    }

    private static object? ReadUntyped(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number => ReadNumber(json.GetRawText()),
        JsonValueKind.Array => Read(json, typeof(List<object>)),
        JsonValueKind.Object => Read(json, typeof(Dictionary<string, object>)),
        _ => JsonText.Unquote(json),
    };

    private static object ReadNumber(string text) =>
        text.AsSpan().ContainsAny('.', 'e', 'E') ? double.Parse(text, Invariant)
        : int.TryParse(text, Invariant, out var small) ? small
        : long.Parse(text, Invariant);

    private static T New<T>(Type type) => (T)Activator.CreateInstance(type)!;
}
