/** Spells a title the way files are named. */

/** Returns `evo-voice` for `Evo Voice`; a title without letters or digits of ASCII becomes `api`. */
export function kebabCase(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const name = words?.join('-') ?? 'api'
  return /^\d/.test(name) ? `api-${name}` : name
}
