/** Keeps beside a written object what its plain words do not read back: Specification Extensions, OpenAPI 3.1, section 4.9. */

/** Facts by name; a value is plain JSON. */
export type Residual = Readonly<Record<string, unknown>>

/**
 * Returns the facts that `plain`, what the words of OpenAPI alone read back as, lacks or has otherwise: null for one
 * that is not there. Undefined when there are none.
 */
export function residual(plain: object, whole: object): Residual | undefined {
  const told = new Map<string, unknown>(Object.entries(plain))
  const meant = new Map<string, unknown>(Object.entries(whole))
  const names = [...new Set([...meant.keys(), ...told.keys()])]
  const rest = names
    .filter((name) => JSON.stringify(told.get(name)) !== JSON.stringify(meant.get(name)))
    .map((name) => [name, meant.get(name) ?? null] as const)
  return rest.length === 0 ? undefined : Object.fromEntries(rest)
}

/** Returns the facts with a residual laid over them. */
export function withResidual(plain: object, rest: Residual): ReadonlyMap<string, unknown> {
  const facts = new Map<string, unknown>(Object.entries(plain))
  for (const [name, value] of Object.entries(rest)) {
    if (value === null) facts.delete(name)
    else facts.set(name, value)
  }
  return facts
}
