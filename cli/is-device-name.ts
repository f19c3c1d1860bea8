/** Knows the names that Windows keeps for devices. */

/** True for names of files that Windows takes for a device, whatever ending they have: `con.txt` is the console. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
}
