/** One C# attribute: `[DataMember(Name="ticket_no", Order=3)]`, which TypeScript source keeps in a comment. */

/** Its name without `Attribute`, what it is given in order, and what it is given by name. */
export interface Attribute {
  readonly name: string
  readonly values: readonly AttributeValue[]
  readonly named: ReadonlyMap<string, AttributeValue>
}

/** A literal; null stands for an expression that is none. */
export type AttributeValue = string | number | boolean | null
