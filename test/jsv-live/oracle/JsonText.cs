// JSON strings that .NET's own reader and writer would not carry unchanged: halves of surrogate pairs stay halves.

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Understudy.Oracle;

internal static class JsonText
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = 100_000 };

    public static JsonDocument Parse(string text) => JsonDocument.Parse(text, AnyDepth);

    public static string Unquote(JsonElement text) => Unescape(text.GetRawText().AsSpan()[1..^1]);

    /// <summary>The member of an object; nothing where there is none, or no object.</summary>
    public static JsonElement? MemberOf(JsonElement json, string name)
    {
        if (json.ValueKind is not JsonValueKind.Object) return null;
        foreach (var property in json.EnumerateObject())
        {
            if (NameOf(property) == name) return property.Value;
        }
        return null;
    }

    public static string NameOf(JsonProperty property) =>
        Unescape(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property)));

    public static string Quote(string? text)
    {
        if (text is null) return "null";
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            if (isPair) quoted.Append(text, index++, 2);
            else quoted.Append(Escape(text[index]));
        }
        return quoted.Append('"').ToString();
    }

    private static string Escape(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or '\u007f' or '\u0085' or '\u200b' or '\u2028' or '\u2029' or '\ufeff' => Hexadecimal(letter),
        _ => char.IsSurrogate(letter) ? Hexadecimal(letter) : letter.ToString(),
    };

    private static string Hexadecimal(char letter) => $"\\u{(int)letter:x4}";

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf('\\') is var start and >= 0)
        {
            text.Append(raw[..start]).Append(Unescaped(raw[(start + 1)..]));
            raw = raw[(start + (raw[start + 1] == 'u' ? 6 : 2))..];
        }
        return text.Append(raw).ToString();
    }

    private static char Unescaped(ReadOnlySpan<char> escape) => escape[0] switch
    {
        'u' => (char)ushort.Parse(escape.Slice(1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        var itself => itself,
    };
}
