/** The table of differences between the versions in what they publish. */

/** The versions whose pages and types are known. */
export type PublishedVersionName = '6.11' | '8.6' | '10.15'

/** How one version publishes. */
export interface PublishedVersion {
  /** As it calls itself in published files. */
  readonly version: string
  /** True where TypeScript files tell compilers not to check them. */
  readonly isScriptUnchecked: boolean
  /** True where TypeScript members that may be null may be left out, text and classes too. */
  readonly areReferencesOptional: boolean
  /** What stands between name and type of a dictionary's keys in TypeScript. */
  readonly keyGap: '' | ' '
  /** True for signing in as it was with OAuth and digests in its request. */
  readonly hasOldSignIn: boolean
}

const oldest: PublishedVersion = {
  version: '6.110',
  isScriptUnchecked: false,
  areReferencesOptional: false,
  keyGap: ' ',
  hasOldSignIn: true,
}

const middle: PublishedVersion = { ...oldest, version: '8.60', keyGap: '', hasOldSignIn: false }

/** Each version as the one before it and what it changed: docs/discoveries/published-types.md */
export const publishedVersions: Readonly<Record<PublishedVersionName, PublishedVersion>> = {
  '6.11': oldest,
  '8.6': middle,
  '10.15': { ...middle, version: '10.15', isScriptUnchecked: true, areReferencesOptional: true },
}
