// A value to canonical JSON: only the members a reader assigned, and nothing rounded on the way.

using System.Collections;
using System.Globalization;

namespace Understudy.Oracle;

internal static class CanonicalWriter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(object? value, Type declared)
    {
        if (value is null) return "null";
        var type = value.GetType();
        var isExpected = type == (Nullable.GetUnderlyingType(declared) ?? declared);
        if (OracleTypes.IsClass(type)) return WriteMembers(value, isExpected);
        // JSON itself tells a string and a boolean from all else
        if (isExpected || (declared == typeof(object) && value is string or bool)) return WriteKnown(value, type);
        return $$"""{"$type":{{JsonText.Quote(TypeName.Of(type))}},"$value":{{WriteKnown(value, type)}}}""";
    }

    private static string WriteKnown(object value, Type type) => value switch
    {
        bool flag => flag ? "true" : "false",
        double or float when !double.IsFinite(Convert.ToDouble(value)) => JsonText.Quote(Plain(value)),
        sbyte or short or int or byte or ushort or uint or double or float => Plain(value),
        DateTime or DateTimeOffset => JsonText.Quote(((IFormattable)value).ToString("o", Invariant)),
        string or char or Enum or long or ulong or decimal or TimeSpan or Guid => JsonText.Quote(Plain(value)),
        Uri address => JsonText.Quote(address.OriginalString),
        byte[] bytes => JsonText.Quote(Convert.ToBase64String(bytes)),
        IDictionary entries => WriteDictionary(entries, type.GetGenericArguments()[1]),
        IEnumerable items => WriteList(items, type.GetElementType() ?? type.GetGenericArguments()[0]),
        _ => throw new InvalidOperationException($"The library made a {type.FullName}, which has no canonical JSON."),
    };

    private static string Plain(object value) => Convert.ToString(value, Invariant) ?? "";

    private static string WriteMembers(object value, bool isExpected)
    {
        string[] type = isExpected ? [] : [$"\"$type\":{JsonText.Quote(value.GetType().Name)}"];
        var members = AssignedMembers.Of(value).Select(member =>
            $"{JsonText.Quote(CamelCase.Of(member.Name))}:{Write(member.GetValue(value), member.PropertyType)}");
        return $"{{{string.Join(',', type.Concat(members))}}}";
    }

    private static string WriteDictionary(IDictionary entries, Type declared)
    {
        var written = new List<string>(entries.Count);
        foreach (DictionaryEntry entry in entries) written.Add($"{JsonText.Quote(Plain(entry.Key))}:{Write(entry.Value, declared)}");
        return $"{{{string.Join(',', written)}}}";
    }

    private static string WriteList(IEnumerable items, Type declared) =>
        $"[{string.Join(',', items.Cast<object?>().Select(item => Write(item, declared)))}]";
}
