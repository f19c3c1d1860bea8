// One member of each scalar type, with and without null.

#nullable disable

using Voice.Api.Sessions;

namespace JsvOracle;

public class Scalars
{
    public string S { get; set; }
    public int I { get; set; }
    public long L { get; set; }
    public double D { get; set; }
    public float F { get; set; }
    public decimal M { get; set; }
    public bool B { get; set; }
    public char Ch { get; set; }
    public DateTime Dt { get; set; }
    public DateTimeOffset Dto { get; set; }
    public TimeSpan Ts { get; set; }
    public Guid G { get; set; }
    public byte[] Bytes { get; set; }
    public Uri U { get; set; }
    public SessionHoldReasons E { get; set; }
    public Rights R { get; set; }
    public Colour C { get; set; }
    public byte By { get; set; }
    public sbyte Sb { get; set; }
    public short Sh { get; set; }
    public ushort Us { get; set; }
    public uint Ui { get; set; }
    public ulong Ul { get; set; }
}

public class Nullables
{
    public int? I { get; set; }
    public long? L { get; set; }
    public double? D { get; set; }
    public float? F { get; set; }
    public decimal? M { get; set; }
    public bool? B { get; set; }
    public char? Ch { get; set; }
    public DateTime? Dt { get; set; }
    public DateTimeOffset? Dto { get; set; }
    public TimeSpan? Ts { get; set; }
    public Guid? G { get; set; }
    public SessionHoldReasons? E { get; set; }
    public Rights? R { get; set; }
    public Colour? C { get; set; }
}

public class Floats
{
    public float Float { get; set; }
    public double Double { get; set; }
    public decimal Decimal { get; set; }
}

public class ValueBox
{
    public TwoValues Value { get; set; }
}

public class Echo
{
    public string S { get; set; }
    public int I { get; set; }
    public int? Ni { get; set; }
    public long L { get; set; }
    public double D { get; set; }
    public decimal M { get; set; }
    public bool B { get; set; }
    public bool? Nb { get; set; }
    public DateTime Dt { get; set; }
    public DateTime? Ndt { get; set; }
    public DateTimeOffset? Dto { get; set; }
    public TimeSpan? Ts { get; set; }
    public Guid? G { get; set; }
    public byte[] Bytes { get; set; }
    public Colour? C { get; set; }
    public Rights? R { get; set; }
    public SessionHoldReasons E { get; set; }
    public List<string> Ss { get; set; }
    public int[] Is { get; set; }
    public Dictionary<string, string> Map { get; set; }
    public Dictionary<int, bool> Im { get; set; }
    public Inner In { get; set; }
    public List<Inner> Ins { get; set; }
    public Uri U { get; set; }
    public char? Ch { get; set; }
    public object O { get; set; }
    public string URLPath { get; set; }
    public string AIKey { get; set; }
}

public class Empty;

public class HoldSessionN
{
    public string CallSid { get; set; }
    public string SessionId { get; set; }
    public SessionHoldReasons? Reason { get; set; }
}
