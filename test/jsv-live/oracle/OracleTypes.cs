// The types of this program that questions may name, and their members in the order the library writes them.

using System.Reflection;

namespace Understudy.Oracle;

internal static class OracleTypes
{
    private static readonly Type[] All =
        [.. typeof(OracleTypes).Assembly.GetTypes().Where(type => type.IsPublic && type.Namespace is "JsvOracle" or "Voice.Api.Sessions")];

    private static readonly Dictionary<Type, PropertyInfo[]> KnownMembers = [];

    public static IReadOnlyDictionary<string, Type> ByName { get; } = All.ToDictionary(type => type.Name);

    public static IEnumerable<Type> Classes => All.Where(IsClass);

    public static bool IsClass(Type type) => type.IsClass && ByName.GetValueOrDefault(type.Name) == type;

    /// <summary>What can be assigned: the members of the most derived class first, then those of its base.</summary>
    public static IReadOnlyList<PropertyInfo> MembersOf(Type type) =>
        KnownMembers.TryGetValue(type, out var known) ? known : KnownMembers[type] = [.. Inherited(type)];

    /// <summary>What a list, an array or a dictionary holds.</summary>
    public static IEnumerable<Type> PartsOf(Type type) =>
        type.GetElementType() is { } item ? [item] : type.GetGenericArguments();

    private static IEnumerable<PropertyInfo> Inherited(Type? type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var member in type.GetProperties(own).Where(member => member.CanWrite)) yield return member;
        }
    }
}
