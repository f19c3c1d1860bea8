// ServiceStack's camel case: the first capital falls, and each after it that another capital or the end follows.

namespace Understudy.Oracle;

internal static class CamelCase
{
    public static string Of(string name)
    {
        var count = 0;
        while (count < name.Length && char.IsAsciiLetterUpper(name[count]) && (count == 0 || IsCapitalOrEnd(name, count + 1))) count++;
        return string.Concat(name[..count].ToLowerInvariant(), name[count..]);
    }

    private static bool IsCapitalOrEnd(string name, int index) =>
        index == name.Length || char.IsAsciiLetterUpper(name[index]);
}
