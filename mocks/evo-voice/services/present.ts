/** Leaves out what is not known. */

/** Members that have a value, or are absent. */
export type Present<Members> = { [Name in keyof Members]?: NonNullable<Members[Name]> }

/** Returns the members but for those without a value, empty texts included. */
export function present<Members extends object>(members: Members): Present<Members> {
  const known = Object.entries(members).filter(([, value]) => value !== undefined && value !== null && value !== '')
  // the very members, but for those without a value
  return Object.fromEntries(known) as Present<Members>
}
