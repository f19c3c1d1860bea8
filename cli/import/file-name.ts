/** Names files after things that strangers named. */

import { isDeviceName } from '../is-device-name.ts'

/** Returns a file name that lies in no other folder and means nothing to a shell: `../../x` becomes `x`. */
export function fileName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 120)
  if (name === '') return 'source'
  return isDeviceName(name) ? `source-${name}` : name
}
