/** Makes something of each thing when it is first asked for, and gives the same from then on. */

/** Returns a function that calls `make` once for each thing. */
export function onceForEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new Map<Thing, Made>()
  return (thing) => {
    const found = known.get(thing)
    if (found !== undefined) return found
    const made = make(thing)
    known.set(thing, made)
    return made
  }
}
