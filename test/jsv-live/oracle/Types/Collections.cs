// Lists, arrays, dictionaries and what nests in itself.

#nullable disable

using Voice.Api.Sessions;

namespace JsvOracle;

public class Inner
{
    public string A { get; set; }
    public int N { get; set; }
    public List<int> Xs { get; set; }
}

public class Collections
{
    public List<string> Ss { get; set; }
    public string[] Sa { get; set; }
    public int[] Is { get; set; }
    public List<bool> Bs { get; set; }
    public List<double> Ds { get; set; }
    public List<int?> Ns { get; set; }
    public List<SessionHoldReasons> Es { get; set; }
    public List<DateTime> Dts { get; set; }
    public List<List<string>> Ls { get; set; }
    public List<Dictionary<string, string>> Lm { get; set; }
    public List<object> Lo { get; set; }
    public Dictionary<string, string> Map { get; set; }
    public Dictionary<int, bool> Im { get; set; }
    public Dictionary<string, List<string>> Ml { get; set; }
    public Dictionary<string, Dictionary<string, string>> Mm { get; set; }
    public Dictionary<string, object> Mo { get; set; }
    public Dictionary<string, Inner> Mp { get; set; }
    public Inner In { get; set; }
    public List<Inner> Ins { get; set; }
    public object O { get; set; }
}

public class Poco
{
    public string S { get; set; }
    public int I { get; set; }
    public string[] L { get; set; }
    public Poco P { get; set; }
    public Poco[] PL { get; set; }
    public object O { get; set; }
}

public class Node
{
    public string V { get; set; }
    public Node Next { get; set; }
    public List<Node> Kids { get; set; }
}
