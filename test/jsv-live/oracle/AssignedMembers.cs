// Remembers which members a reader assigned, so that "absent" and "null" stay apart.

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using ServiceStack.Text;

namespace Understudy.Oracle;

internal static class AssignedMembers
{
    private static readonly ConditionalWeakTable<object, HashSet<string>> Seen = [];

    private static readonly HashSet<Type> Watched = [];

    /// <summary>
    /// Has the library tell us of each member it assigns to an object of this class. The classes of its members go
    /// first: the library settles for good how it reads them when it meets them in here.
    /// </summary>
    public static void Watch(Type type)
    {
        foreach (var part in OracleTypes.PartsOf(type)) Watch(part);
        if (!OracleTypes.IsClass(type) || type.IsAbstract || !Watched.Add(type)) return;
        foreach (var member in OracleTypes.MembersOf(type)) Watch(member.PropertyType);
        typeof(AssignedMembers)
            .GetMethod(nameof(WatchClass), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(null, null);
    }

    public static IEnumerable<PropertyInfo> Of(object instance) =>
        Seen.TryGetValue(instance, out var names)
            ? OracleTypes.MembersOf(instance.GetType()).Where(member => names.Contains(member.Name) || names.Contains(WireName(member)))
            : [];

    private static void WatchClass<T>() =>
        JsConfig<T>.OnDeserializingFn = (instance, name, value) =>
        {
            if (instance is not null) Seen.GetValue(instance, _ => new(StringComparer.OrdinalIgnoreCase)).Add(name);
            return value;
        };

    private static string WireName(PropertyInfo member) =>
        member.GetCustomAttribute<DataMemberAttribute>()?.Name ?? member.Name;
}
