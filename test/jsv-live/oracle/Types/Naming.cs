// Members renamed, ordered, hidden, or hard to spell in camel case.

#nullable disable

using System.Runtime.Serialization;

namespace JsvOracle;

[DataContract]
public class Ordered
{
    [DataMember(Order = 3)]
    public string C { get; set; }
    [DataMember(Order = 1, Name = "first_name")]
    public string A { get; set; }
    [DataMember(Order = 2)]
    public string B { get; set; }
    public string Hidden { get; set; }
}

public class Ignored
{
    public string A { get; set; }
    [IgnoreDataMember]
    public string B { get; set; }
    public string C { get; set; }
    public string Ro => "ro";
    public string Field;
}

public class Casing
{
    public string NI { get; set; }
    public string PL { get; set; }
    public string CallSID { get; set; }
    public string URLPath { get; set; }
    public string AIKey { get; set; }
    public string iPhone { get; set; }
    public string X { get; set; }
    public string XY { get; set; }
    public string XYz { get; set; }
    public string ABC123 { get; set; }
    public string _under { get; set; }
    public string Snake_Case { get; set; }
    public string IOStream2 { get; set; }
    public string ÄBC { get; set; }
}
