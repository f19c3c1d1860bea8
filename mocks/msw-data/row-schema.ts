/** The schema of a mirrored collection: the world has checked its entities, and so every record passes. */

/** A Standard Schema for records of this type. */
export interface RowSchema<Row> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => { readonly value: Row }
    readonly types?: { readonly input: Row; readonly output: Row } | undefined
  }
}
