// Enums of every kind: another width, negative and doubled numbers, flags, names of their own on the wire.

#nullable disable

using System.Runtime.Serialization;

namespace JsvOracle;

public enum Sizes : byte
{
    Small = 1,
    Large = 200,
}

public enum Signed
{
    Minus = -1,
    Zero = 0,
    One = 1,
    Uno = 1,
}

[Flags]
public enum Rights
{
    Read = 1,
    Write = 2,
    Admin = 4,
}

[Flags]
public enum ABC
{
    A = 1,
    B = 2,
    C = 4,
}

public enum Colour
{
    [EnumMember(Value = "dark-red")] DarkRed,
    Blue,
    [EnumMember(Value = "a,b: c")] Odd,
}

public enum TwoValues { A, B }

public enum Days
{
    [EnumMember(Value = "SUN")] Sunday,
    Monday,
}
