/** Spells a title the way files are named. */

import { isDeviceName } from './is-device-name.ts'

/**
 * Returns `evo-voice` for `Evo Voice`; a title without letters or digits of ASCII becomes `api`. No name is longer than
 * a file system takes, and none is that of a device of Windows.
 */
export function kebabCase(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const name = (words?.join('-') ?? 'api').slice(0, longest).replace(/-$/, '')
  return /^\d/.test(name) || isDeviceName(name) ? `api-${name}` : name
}

const longest = 80
