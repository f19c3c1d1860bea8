// Base types, abstract slots, and types allowed or refused when a text names them.

#nullable disable

using System.Runtime.Serialization;

namespace JsvOracle;

public class Base1
{
    public string BaseA { get; set; }
    public int BaseB { get; set; }
}

public class Mid : Base1
{
    public string MidA { get; set; }
}

public class Leaf : Mid
{
    public string LeafA { get; set; }
    public bool LeafB { get; set; }
}

public abstract class Shape
{
    public string Name { get; set; }
}

[DataContract]
public class Circle : Shape
{
    [DataMember]
    public double Radius { get; set; }
}

public class Square : Shape
{
    public double Side { get; set; }
}

public class Animal
{
    public string Name { get; set; }
}

[Serializable]
public class Dog : Animal
{
    public bool Barks { get; set; }
}

public class Cat : Animal
{
    public bool Purrs { get; set; }
}

public class Zoo
{
    public Animal Pet { get; set; }
    public Shape Shape { get; set; }
    public object Any { get; set; }
    public List<Animal> Pets { get; set; }
    public List<Shape> Shapes { get; set; }
    public string Tail { get; set; }
}
