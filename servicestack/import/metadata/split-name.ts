/** Takes the name of a type apart. */

/** ``Outer+Page`1`` is `Page`, inside of `Outer`, with one type parameter. */
export interface NameParts {
  readonly simpleName: string
  /** The class or the namespace before it, where the name tells. */
  readonly outer: string | undefined
  readonly arity: number
}

/** Returns the parts of a name. */
export function splitName(name: string): NameParts {
  if (!/[`+.]/.test(name)) return { simpleName: name, outer: undefined, arity: 0 }
  const [, arity = '0'] = /`(\d+)$/.exec(name) ?? []
  const whole = name.replace(/`\d+/g, '')
  const at = Math.max(whole.lastIndexOf('+'), whole.lastIndexOf('.'))
  return { simpleName: whole.slice(at + 1), outer: at === -1 ? undefined : whole.slice(0, at), arity: Number(arity) }
}
